import type { Compiled } from './compiled.ts';
import type { OddsByMind } from './viewTypes.ts';

type Odds = number | Readonly<Record<string, number>> | undefined;
/** The odds of one mind from a table of odds per mind; one number = every mind alike; none = equal. */
export const oddsFor = (odds: Odds, mind: string | null): number =>
  odds === undefined ? 1 : typeof odds === 'number' ? odds : mind === null ? 1 : (odds[mind] ?? 0);

const known = new WeakMap<Compiled, { probes: OddsByMind; events: OddsByMind }>();

/** The file's odds of every answer and every choice under every mind a party may have. */
export function oddsByMindOf(c: Compiled): { probes: OddsByMind; events: OddsByMind } {
  const before = known.get(c);
  if (before !== undefined) return before;
  const { scenario } = c;
  const minds = [
    ...new Set(Object.values(scenario.parties).flatMap((file) => Object.keys(file.minds ?? {}))),
  ];
  const table = (answers: readonly (readonly [string, Odds])[]) =>
    Object.fromEntries(
      minds.map((mind) => [
        mind,
        Object.fromEntries(answers.map(([id, odds]) => [id, oddsFor(odds, mind)])),
      ]),
    );
  const now = {
    probes: Object.fromEntries(
      Object.entries(scenario.probes).map(([id, { answers }]) => [
        id,
        table(Object.entries(answers).map(([answer, { odds }]) => [answer, odds])),
      ]),
    ),
    events: Object.fromEntries(
      Object.entries(scenario.events).map(([id, { choices }]) => [
        id,
        table(choices.map((choice) => [choice.id, choice.odds])),
      ]),
    ),
  };
  known.set(c, now);
  return now;
}
