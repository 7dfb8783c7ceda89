import { z } from 'zod';
import { id, number, oneOrMore, table, text, whole, yesNo } from './scalars.ts';
import {
  AGREEMENT_STATES,
  AGREEMENT_VERBS,
  DEADLINE_STATES,
  DEADLINE_VERBS,
  DEMAND_STATES,
  DEMAND_VERBS,
  POSTURE_STATES,
  POSTURE_VERBS,
  PROCESS_STATES,
} from './vocabulary.ts';

const within = { 'at-least': number().optional(), 'at-most': number().optional() };
/** Which agreements are meant: those that hold each named issue at one of the options; or one named
 * at the start; or those that make what is in force comprehensive. */
const coverage = {
  covers: table(oneOrMore(id())).optional(),
  named: id().optional(),
  comprehensive: yesNo().optional(),
};

/** Which packages: every named issue at one of the named options. */
export const optionsBySchema = table(oneOrMore(id()));

/** A question about a playout: a mapping with exactly one key, so that it reads as a sentence. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { turn: Bounds }
  | { trust: { of: string; in: string } & Bounds }
  | { demand: { id: string; is: z.output<typeof demandStates> } }
  | { deadline: { id: string; is: z.output<typeof deadlineStates> } }
  | { agreement: Coverage & { is: z.output<typeof agreementStates> } }
  | { process: z.output<typeof processStates> }
  | { posture: { party: string; is: z.output<typeof postureStates> } }
  | { momentum: Bounds }
  | { hurt: { party: string } & Bounds }
  | { credibility: { of: string } & Bounds }
  | { belief: { of: string; about: string } & Bounds }
  | { chose: { event: string; choice: string[] } }
  | { happened: string }
  | { measure: string }
  | { offer: Record<string, string[]> }
  | { was: Condition }
  | { walked: string }
  | { margin: { party: string } & Bounds }
  | { probe: { id: string; of?: string | undefined; answer: string[] } };
export interface Bounds {
  'at-least'?: number | undefined;
  'at-most'?: number | undefined;
}
export interface Coverage {
  covers?: Record<string, string[]> | undefined;
  named?: string | undefined;
  comprehensive?: boolean | undefined;
}

const demandStates = oneOrMore(z.enum(DEMAND_STATES));
const deadlineStates = oneOrMore(z.enum(DEADLINE_STATES));
const agreementStates = oneOrMore(z.enum(AGREEMENT_STATES));
const processStates = oneOrMore(z.enum(PROCESS_STATES));
const postureStates = oneOrMore(z.enum(POSTURE_STATES));

/** The meaning of each word:
 * `turn` the week's number; `trust` the mean trust of one party in another, 0..1; `credibility` how far a
 * setter's deadlines are believed, 0..1; `belief` the last estimate a person stated, 0..1 (false while
 * none was stated); `happened` an event fired; `measure` is in place; `offer` some standing text — in a
 * hold-back, the package being judged — has every named issue at a named option; `was` held at the end of
 * some earlier week; `margin` a party's back-table value of the newest signed text less its threshold;
 * `probe` a question was answered so. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({
        turn: z.preprocess(
          (value) =>
            value === undefined || typeof value === 'object'
              ? value
              : { 'at-least': value, 'at-most': value },
          z.strictObject(within),
        ),
      }),
      z.strictObject({ trust: z.strictObject({ of: id(), in: id(), ...within }) }),
      z.strictObject({ demand: z.strictObject({ id: id(), is: demandStates }) }),
      z.strictObject({ deadline: z.strictObject({ id: id(), is: deadlineStates }) }),
      z.strictObject({ agreement: z.strictObject({ ...coverage, is: agreementStates }) }),
      z.strictObject({ process: processStates }),
      z.strictObject({ posture: z.strictObject({ party: id(), is: postureStates }) }),
      z.strictObject({ momentum: z.strictObject(within) }),
      z.strictObject({ hurt: z.strictObject({ party: id(), ...within }) }),
      z.strictObject({ credibility: z.strictObject({ of: id(), ...within }) }),
      z.strictObject({ belief: z.strictObject({ of: id(), about: id(), ...within }) }),
      z.strictObject({ chose: z.strictObject({ event: id(), choice: oneOrMore(id()) }) }),
      z.strictObject({ happened: id() }),
      z.strictObject({ measure: id() }),
      z.strictObject({ offer: optionsBySchema }),
      z.strictObject({ was: conditionSchema }),
      z.strictObject({ walked: id() }),
      z.strictObject({ margin: z.strictObject({ party: id(), ...within }) }),
      z.strictObject({
        probe: z.strictObject({ id: id(), of: id().optional(), answer: oneOrMore(id()) }),
      }),
    ],
    'condition',
  ),
);

/** What happens: a mapping with exactly one key. Signs: `back-table.by` moves the threshold (up = harder
 * to pass at home); `floor.by` moves the floor (up = readier to walk); `trust.by`, `credibility.by` move the
 * mean; `vague`, `monitors`, `guarantees` are added to what the options say, then clipped to 0..1. */
export const effectSchema = z.union(
  [
    z.strictObject({
      trust: z.strictObject({ of: id(), in: id(), by: number(-1, 1) }),
    }),
    z.strictObject({ momentum: number(-1, 1) }),
    z.strictObject({ hurt: z.strictObject({ party: id(), by: number(-1, 1) }) }),
    z.strictObject({ credibility: z.strictObject({ of: id(), by: number(-1, 1) }) }),
    z.strictObject({ demand: z.strictObject({ id: id(), do: z.enum(DEMAND_VERBS) }) }),
    z.strictObject({ deadline: z.strictObject({ id: id(), do: z.enum(DEADLINE_VERBS) }) }),
    // A text by its author: taken off the table, or made known to all (a leak).
    z.strictObject({ offer: z.strictObject({ of: id(), do: z.enum(['withdraw', 'publish']) }) }),
    z.strictObject({ measure: z.strictObject({ id: id(), do: z.enum(['place', 'lift']) }) }),
    z.strictObject({ reveal: z.strictObject({ id: id(), to: oneOrMore(id()), text: text() }) }),
    z.strictObject({ news: z.strictObject({ id: id(), text: text() }) }),
    // A report reaches the table: `of` is the side reported against. The report may be false.
    z.strictObject({
      violation: z.strictObject({ of: id(), covers: optionsBySchema, true: yesNo() }),
    }),
    z.strictObject({ process: z.enum(['forward', 'back']) }),
    z.strictObject({ 'back-table': z.strictObject({ party: id(), by: number(-1, 1) }) }),
    z.strictObject({
      'red-line': z.strictObject({
        party: id(),
        issue: id(),
        option: id(),
        do: z.enum(['lift', 'draw']),
      }),
    }),
    z.strictObject({ floor: z.strictObject({ party: id(), by: number(-1, 1) }) }),
    z.strictObject({ intensity: number(-1, 1) }),
    z.strictObject({ agreement: z.strictObject({ ...coverage, do: z.enum(AGREEMENT_VERBS) }) }),
    z.strictObject({ vague: z.strictObject({ issue: id(), by: number(-1, 1) }) }),
    z.strictObject({ monitors: number(-1, 1) }),
    z.strictObject({ guarantees: number(-1, 1) }),
    z.strictObject({ posture: z.strictObject({ party: id(), do: z.enum(POSTURE_VERBS) }) }),
  ],
  'effect',
);
export type Effect = z.output<typeof effectSchema>;
export const effectsSchema = z.array(effectSchema);
/** Who pays for an act at home: party → change of its standing (negative = costs it that much). */
export const homeCostSchema = z.strictObject({ 'back-table': table(number(-1, 1)).optional() });
export const turnSchema = whole(0, 200);
