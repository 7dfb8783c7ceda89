import { z } from 'zod';
import { id, number, oneOrMore, share, table, text, words, yesNo } from './scalars.ts';
import { ALLOWANCES, OFFICES, ROLES } from './vocabulary.ts';

// A delegation: who it is, what it is told, what it wants and whom it answers to.

const reading = z.strictObject({ full: text(4000), short: text(400) });
const brief = z.strictObject({
  public: reading,
  private: z.strictObject({
    full: text(4000),
    short: text(400),
    /** The four headings of the dossier; each a line or two. */
    want: text(300),
    cannot: text(300),
    know: text(300),
    persuade: text(300),
    'secret-words': z.array(words(60)).default([]),
    /** What this delegation is really after, once per mind it may have. */
    minds: table(reading).default({}),
  }),
});

const redLines = table(oneOrMore(id()));
/** One delegation of the file. */
export const party = z.strictObject({
  name: text(60),
  /** How its capital or office is called in a running sentence; the name when absent. */
  short: text(30).optional(),
  office: z.enum(OFFICES),
  desk: text(80).optional(),
  role: z.enum(ROLES).default('principal'),
  may: z.array(z.enum(ALLOWANCES)).default([]),
  playable: yesNo().default(true),
  brief,
  floor: z.strictObject({
    base: share(),
    momentum: number(-1, 1).default(0),
    hurt: share().default(0),
  }),
  tactic: z.strictObject({ exponent: number(0, 5).default(1) }),
  'back-table': z.strictObject({
    weights: table(number(0, 1000)),
    threshold: share(),
    who: z.array(text(120)).min(1),
    audience: number(0, 0.5).default(0.2),
  }),
  minds: table(number(0, 1000)).optional(),
  'red-lines': redLines.default({}),
});
