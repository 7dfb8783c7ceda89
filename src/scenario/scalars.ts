import { z } from 'zod';

// The short messages given to Zod here and below (`id`, `day`, `condition`, …) are marks by which check
// finds its own words; nobody reads them.
// A strict content security policy forbids the code Zod would otherwise compile at run time.
z.config({ jitless: true });

// YAML scalars arrive as the text the author wrote (`1.10`, `007`, `NO` stay what they are), so the
// schema is what gives them a type; drafts made by the editor may already carry numbers.
const numeric = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const toNumber = (value: unknown): unknown =>
  typeof value === 'string' && numeric.test(value.trim()) ? Number(value) : value;
const toBoolean = (value: unknown): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** A number between `min` and `max`, both included. */
export const number = (min = -1e6, max = 1e6) =>
  z.preprocess(toNumber, z.number().min(min).max(max));
/** A whole number between `min` and `max`, both included. */
export const whole = (min = 0, max = 10_000) =>
  z.preprocess(toNumber, z.number().int().min(min).max(max));
/** A share: 0 to 1. */
export const share = () => number(0, 1);
export const yesNo = () => z.preprocess(toBoolean, z.boolean());

/** A permanent id: lower-case words joined by hyphens. Digits alone are refused: they would change
 * the order in which a record lists its keys. */
export const id = () => z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'id');
/** Words that are the same in every language: a person's name, a licence, a version. */
export const words = (max = 600) => z.string().trim().min(1).max(max);
/** Which schemas hold a text that is translated. */
export const translated = z.registry<Record<never, never>>();
/** A name or sentence shown to people, in the language of the file. */
export const text = (max = 600) => words(max).register(translated, {});
/** A day, as year-month-day; one that some calendar has. */
export const day = () =>
  z
    .string()
    .regex(
      /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/,
      'day',
    );
/** One value or a list of them; always read as a list. */
export const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(item).min(1));
/** A record whose keys are ids. */
export const table = <T extends z.ZodType>(item: T) => z.record(id(), item);
