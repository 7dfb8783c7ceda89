import type { Happening } from '../engine/happening.ts';
import type { MoveId } from '../engine/move.ts';
import type { Decision } from '../minds/reasons.ts';
import type { GameRecord } from './record.ts';
import type { Lane, Statement, TimelineItem } from './statement.ts';

/** A statement this weighty makes what it is about a turning point. */
const TURNING = 0.65;

const MOVES: Readonly<Record<MoveId, Lane | null>> = {
  offer: 'text',
  counter: 'text',
  'single-text': 'text',
  withdraw: 'text',
  condition: 'condition',
  lift: 'condition',
  raise: 'demand',
  acknowledge: 'demand',
  trade: 'demand',
  drop: 'demand',
  ask: 'speech',
  adjourn: 'process',
  monitoring: 'agreement',
  report: 'report',
  envoy: 'speech',
  speak: 'speech',
  consult: 'speech',
  deadline: 'deadline',
  extend: 'deadline',
  enforce: 'deadline',
  induce: 'measure',
  press: 'measure',
  power: 'measure',
  walk: 'posture',
  return: 'posture',
  hold: null,
};

/** Where a happening stands; null for what only repeats the one before it, and for the calendar. */
function laneOf(one: Happening): Lane | null {
  switch (one.kind) {
    case 'moved':
      return MOVES[one.move.id];
    case 'replied': {
      const { kind } = one.question;
      if (kind === 'probe' || kind === 'event') return null;
      return kind === 'deadline' ? 'deadline' : 'answer';
    }
    case 'answered':
      return 'answer';
    case 'text-left':
      return one.how === 'withdrawn' || one.how === 'expired' ? 'text' : null;
    case 'text-signed':
    case 'agreement':
    case 'ratified':
    case 'unratified':
      return 'agreement';
    case 'condition-settled':
      return 'condition';
    case 'report':
      return one.by === null ? 'report' : null;
    case 'conduct':
      return 'report';
    case 'demand':
    case 'deadline':
    case 'process':
    case 'posture':
    case 'measure':
      return one.kind;
    case 'closed':
    case 'ended':
      return 'process';
    case 'event':
    case 'chosen':
    case 'news':
      return 'event';
    case 'week':
    case 'unspent':
    case 'said':
    case 'text-tabled':
    case 'text-refused':
    case 'condition-attached':
      return null;
  }
}

/** The record of a computer seat behind a happening; null where a person or a rule did it. */
export function decisionBehind(decisions: readonly Decision[], one: Happening): Decision | null {
  const mine = decisions.filter((made) => made.party === one.by && made.week === one.week);
  if (one.kind === 'replied')
    return mine.find((made) => 'question' in made && made.question === one.question.id) ?? null;
  if (one.kind !== 'moved') return null;
  const { move } = one;
  if ('changes' in move) {
    const offer = mine.find((made) => made.decision === 'offer' && made.move === move.id);
    if (offer !== undefined) return offer;
  }
  const same = JSON.stringify(move);
  const beside = mine.find(
    (made) => made.decision === 'besides' && JSON.stringify(made.move) === same,
  );
  return beside ?? mine.find((made) => made.decision === 'kind') ?? null;
}

/** Records that came as answers are found through the question, one step back from what they brought. */
function decisionOf(record: GameRecord, one: Happening): string | null {
  const cause = record.byId.get(one.cause);
  const asked =
    (one.kind === 'answered' || one.kind === 'chosen') && cause !== undefined ? cause : one;
  return decisionBehind(record.decisions, asked)?.id ?? null;
}

/** Everything worth a place on the line, in the order in which it happened. */
export function timelineOf(record: GameRecord, statements: readonly Statement[]): TimelineItem[] {
  const turning = new Set(
    statements.filter((one) => one.weight >= TURNING).map((one) => one.happenings[0]),
  );
  return record.log.flatMap((happening): TimelineItem[] => {
    const lane = laneOf(happening);
    if (lane === null) return [];
    return [
      {
        lane,
        week: happening.week,
        happening,
        turning: turning.has(happening.id),
        ledTo: (record.ledTo.get(happening.id) ?? []).map((one) => one.id),
        decision: decisionOf(record, happening),
      },
    ];
  });
}
