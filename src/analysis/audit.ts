import { floorOf, thresholdOf } from '../engine/clock.ts';
import { type Compiled, changesOf, compile } from '../engine/compiled.ts';
import type { ChangesById, Entry } from '../engine/move.ts';
import { seatCaseOf } from '../engine/seatCase.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import { inForce } from '../engine/state.ts';
import { tasteOf } from '../engine/taste.ts';
import { mean } from '../engine/trust.ts';
import { holdsBack } from '../engine/worth.ts';
import type { AnswerDecision, Decision } from '../minds/reasons.ts';
import {
  isComprehensive,
  overlay,
  type Package,
  signatories,
  touchesCore,
} from '../negotiation/space.ts';
import { readTactic } from '../negotiation/tactics.ts';
import { rounded, utility } from '../negotiation/utility.ts';
import { value } from '../negotiation/valuation.ts';
import type { Table } from '../table/opening.ts';

/** One way in which a computer seat's signature, or a text it tabled, falls short of what model.md §5 asks. */
export interface Shortfall {
  party: string;
  week: number;
  /** The text or condition it put its name to. */
  subject: string;
  what: 'bar' | 'back-table' | 'red-line' | 'hold-back' | 'record';
  value: number;
  bar: number;
}

const MARGIN = 0.02;

interface Judged {
  value: number;
  bar: number;
  back: number;
  threshold: number;
  crosses: boolean;
  heldBack: boolean;
  signs: boolean;
}

/** What a package is worth to a party against what it must be worth, worked out from the snapshot alone:
 * none of the arithmetic of `minds` is used. */
function judged(c: Compiled, s: Snapshot, party: string, x: Package): Judged {
  const p = c.partyIndex.get(party) ?? 0;
  const taste = tasteOf(c, party);
  const now = inForce(c, s);
  const world = {
    inForce: now,
    trust: c.parties.map((q) => (q === party ? 1 : mean(s.trust[party]?.[q] ?? [2, 3]))),
    monitors: s.monitors,
    guarantees: s.guarantees,
  };
  const worth = (y: Package) => rounded(value(c.space, p, taste, world, y));
  const floor = floorOf(c, s, party);
  const mine = seatCaseOf(c, s, party);
  const bar = isComprehensive(c.space, x)
    ? floor + (mine.mind?.bonus ?? 0)
    : touchesCore(c.space, x)
      ? floor
      : worth(now) + MARGIN;
  return {
    value: worth(x),
    bar: rounded(bar),
    back: rounded(utility({ weights: taste.backWeights, values: taste.values }, x)),
    threshold: rounded(thresholdOf(c, s, party)),
    crosses: c.space.issues.some((issue, k) => {
      const option = issue.options[x[k] ?? 0]?.id ?? '';
      return x[k] !== now[k] && (s.redLines[party]?.[issue.id] ?? []).includes(option);
    }),
    heldBack: mine.holdBacks.some((hold) => holdsBack(hold, now, x)),
    signs: ((signatories(c.space, now, x) >> p) & 1) === 1,
  };
}

const answered = (decisions: readonly Decision[], party: string, question: string) =>
  decisions.find(
    (one): one is AnswerDecision =>
      one.decision === 'answer' && one.party === party && one.question === question,
  );

/** What a line of the transcript puts its party's name to; null where it signs nothing. */
function signedBy(s: Snapshot, { beat, party, move }: Entry): [string, ChangesById] | null {
  if (beat === 'initiative' && 'changes' in move) return [move.id, move.changes];
  if (move.id !== 'reply' || move.answer !== 'accept') return null;
  const question = s.questions.find((one) => one.id === move.question && one.to === party);
  if (question?.kind === 'text') {
    const text = s.texts.find((one) => one.id === question.text);
    return text === undefined ? null : [text.id, text.changes];
  }
  if (question?.kind !== 'condition') return null;
  const first = Object.entries(question.wants).flatMap(([issue, options]) =>
    options[0] === undefined ? [] : [[issue, options[0]] as const],
  );
  const covers = s.agreements.find((one) => one.id === question.agreement)?.covers ?? {};
  return [question.condition, { ...covers, ...Object.fromEntries(first) }];
}

/** Seats that promise to keep to their bar: the model, and the reference tactics of bargaining. */
const negotiates = (player: string): boolean => player === 'ai' || readTactic(player) !== null;

/** Goes through one beat again, as an auditor would: every signature by a seat that negotiates by the
 * model or a reference tactic, and every text it tabled, against its bar, back table, red lines and hold-backs at that moment,
 * and against what its own record says. Other policies promise nothing and are not audited. */
export function audit(before: Table, after: Table): Shortfall[] {
  const { scenario, snapshot: s } = before.playout;
  const c = compile(scenario);
  const byModel = new Set(
    before.seats
      .filter(({ party, player }) => negotiates(player) && before.lines?.[party] === undefined)
      .map((seat) => seat.party),
  );
  const explains = (party: string) =>
    before.seats.some((seat) => seat.party === party && seat.player === 'ai');
  const records = after.decisions.slice(before.decisions.length);
  return after.entries.slice(before.entries.length).flatMap((entry): Shortfall[] => {
    const signed = byModel.has(entry.party) ? signedBy(s, entry) : null;
    if (signed === null) return [];
    const [subject, changes] = signed;
    const now = inForce(c, s);
    const looked = judged(c, s, entry.party, overlay(c.space, now, changesOf(c, changes)));
    if (!looked.signs) return [];
    const { party } = entry;
    const short = (what: Shortfall['what']): Shortfall => ({
      party,
      week: entry.week,
      subject,
      what,
      value: looked.value,
      bar: looked.bar,
    });
    const record =
      entry.move.id === 'reply' ? answered(records, party, entry.move.question) : undefined;
    const said =
      entry.move.id !== 'reply' ||
      !explains(party) ||
      (record?.accepted === true &&
        record.value === looked.value &&
        record.value >= record.bar &&
        record.back >= record.threshold &&
        record.crossed === null &&
        record.heldBack === null);
    return [
      ...(looked.value < looked.bar ? [short('bar')] : []),
      ...(looked.back < looked.threshold ? [short('back-table')] : []),
      ...(looked.crosses ? [short('red-line')] : []),
      ...(looked.heldBack ? [short('hold-back')] : []),
      ...(said ? [] : [short('record')]),
    ];
  });
}
