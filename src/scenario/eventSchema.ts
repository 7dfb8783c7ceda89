import { z } from 'zod';
import { conditionSchema, effectsSchema } from './conditions.ts';
import { id, number, oneOrMore, share, table, text, yesNo } from './scalars.ts';
import { ENDING_KINDS, SOURCE_STATUSES } from './vocabulary.ts';

// What happens to the talks from outside, and how they may have ended a year on.

/** Mind or answer → weight. */
export const odds = z.record(id(), number(0, 1000));
const choice = z.strictObject({
  id: id(),
  say: text(),
  price: text(200).optional(),
  /** Odds of a computer seat: one number for every mind, or one per mind; absent = equal. */
  odds: z.union([number(0, 1000), odds], 'odds').optional(),
  then: effectsSchema.default([]),
  flavour: yesNo().default(false),
});
/** Something that happens, and what it asks of whom. */
export const event = z.strictObject({
  title: text(120),
  text: text(),
  when: conditionSchema.optional(),
  chance: share().default(1),
  once: yesNo().default(true),
  'heard-by': z.union([z.literal('all'), z.array(id()).min(1)], 'heard-by').default('all'),
  status: z.enum(SOURCE_STATUSES).optional(),
  sources: z.array(id()).optional(),
  /** News lines of the front page, each attributed by the office that says it. */
  lines: z.array(z.strictObject({ id: id(), by: text(60), says: text(200) })).default([]),
  then: effectsSchema.default([]),
  seat: oneOrMore(id()).optional(),
  asks: text(300).optional(),
  choices: z.array(choice).default([]),
});
/** One way it may have come out. */
export const ending = z.strictObject({
  id: id(),
  kind: z.enum(ENDING_KINDS),
  when: conditionSchema.optional(),
  title: text(120),
  text: text(),
  'what-it-leaves-out': text(),
  'who-bears-it': table(text(300)),
});
