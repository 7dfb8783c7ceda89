import { floorOf, thresholdOf } from '../engine/clock.ts';
import type { Agreement } from '../engine/snapshot.ts';
import { inForce } from '../engine/state.ts';
import { tasteOf, utilityOf } from '../engine/taste.ts';
import type { Package } from '../negotiation/space.ts';
import { statusQuo } from '../negotiation/space.ts';
import type { AgreementState } from '../scenario/vocabulary.ts';
import type { Table } from '../table/opening.ts';
import { all, type GameRecord } from './record.ts';
import type { Reveal } from './statement.ts';

/** The package that was in force when the talks closed: states as the log last had them by then. */
export function packageAtClose({ s, c, log }: GameRecord): Package {
  const moved = all(log, 'agreement').filter((one) => one.beat !== 'aftermath');
  const later = all(log, 'agreement').filter((one) => one.beat === 'aftermath');
  const stateThen = (agreement: Agreement): AgreementState => {
    const last = moved.findLast((one) => one.agreement === agreement.id)?.to;
    const next = later.find((one) => one.agreement === agreement.id)?.from;
    return (last ?? next ?? agreement.is) as AgreementState;
  };
  return inForce(c, { agreements: s.agreements.map((one) => ({ ...one, is: stateThen(one) })) });
}

/** What each side kept to itself. `beats` is the game as every beat found it (table/transcript.ts). */
export function revealsOf(record: GameRecord, beats: readonly Table[]): Reveal[] {
  const { c, s, scenario, decisions, humans } = record;
  const closed = packageAtClose(record);
  const weeks = beats.flatMap(({ playout: { snapshot } }) =>
    snapshot.beat === 'initiative' ? [snapshot] : [],
  );
  const first = weeks[0] ?? s;
  const last = beats.at(-1)?.playout.snapshot ?? s;
  return Object.entries(scenario.parties).map(([party, file]): Reveal => {
    const taste = tasteOf(c, party);
    const aims = new Map(
      decisions.filter((one) => one.party === party).map((one) => [one.week, one.target]),
    );
    const u = (x: Package) => utilityOf(c, x, party);
    return {
      party,
      player: humans.has(party) ? 'human' : 'computer',
      mind: s.minds[party] ?? null,
      priors: file.minds === undefined ? null : priorsOf(file.minds),
      exponent: file.tactic.exponent,
      weights: c.issues
        .map((issue, k) => ({
          issue,
          own: taste.weights[k] ?? 0,
          back: taste.backWeights[k] ?? 0,
        }))
        .sort((a, b) => b.own - a.own),
      thresholdStart: thresholdOf(c, first, party),
      thresholdEnd: thresholdOf(c, last, party),
      redLines: file['red-lines'],
      course: weeks.map((snapshot) => ({
        week: snapshot.turn,
        floor: floorOf(c, snapshot, party),
        target: aims.get(snapshot.turn) ?? null,
      })),
      utility: { start: u(statusQuo(c.space)), closed: u(closed), end: u(inForce(c, s)) },
    };
  });
}

function priorsOf(minds: Readonly<Record<string, number>>): Record<string, number> {
  const sum = Object.values(minds).reduce((total, n) => total + n, 0);
  return Object.fromEntries(
    Object.entries(minds).map(([mind, n]) => [mind, sum > 0 ? n / sum : 0]),
  );
}
