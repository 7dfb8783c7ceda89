import { MISTAKES, specimen, tryMistake } from '../../scenario/mutations.ts';
import { type GateRow, percent } from '../gateRow.ts';

const LEAST = 0.95;

/** Row 16: what an author gets wrong is told, with its line and in a plain sentence. `text` is the file. */
export function authors(scenario: string, text: string): GateRow {
  const file = specimen(text);
  const tried = MISTAKES.map((mistake) => tryMistake(mistake, file)).filter(
    (one) => one.planted > 0,
  );
  const caught = tried.filter((one) => one.caught === one.planted).length;
  const share = tried.length === 0 ? 0 : caught / tried.length;
  return {
    scenario,
    gate: 16,
    what: 'mistakes that break the story silently',
    found: `${caught} of ${tried.length} kinds told (${percent(share)})`,
    goal: '≥ 95 % of ≥ 50',
    met: share >= LEAST && tried.length >= 50,
    notes: tried.filter((one) => one.caught < one.planted).map((one) => `not told: ${one.does}`),
  };
}
