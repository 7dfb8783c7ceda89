import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './io.ts';

/** Reads a call's words; what it does not know is a usage error in a plain sentence. */
export function words<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : '';
    throw new UsageError(`${said}.`);
  }
}

/** Exactly one file. */
export function oneFile(positionals: readonly string[], what: string): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`Name one ${what}.`);
  return file;
}

/** A whole number from 1 to a million. */
export function countOf(text: string, option: string): number {
  const n = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (!(n >= 1 && n <= 1_000_000))
    throw new UsageError(`--${option} takes a whole number from 1 to 1000000, not “${text}”.`);
  return n;
}

/** `PARTY=VALUE`, several times, each party once. `values` are named to whoever wrote another; `takes`
 * where there are more than can be listed. */
export function pairs(
  given: readonly string[],
  option: string,
  parties: readonly string[],
  values: (party: string) => readonly string[],
  takes: (party: string, value: string) => boolean = (party, value) =>
    values(party).includes(value),
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const one of given) {
    const [party = '', value = '', ...more] = one.split('=');
    if (more.length > 0 || value === '')
      throw new UsageError(`--${option} is written PARTY=VALUE, not “${one}”.`);
    if (!parties.includes(party))
      throw new UsageError(`There is no party “${party}” (there are ${parties.join(', ')}).`);
    if (found[party] !== undefined) throw new UsageError(`--${option} names “${party}” twice.`);
    if (!takes(party, value))
      throw new UsageError(
        `--${option} ${party}= takes one of ${values(party).join(', ') || 'nothing'}, not “${value}”.`,
      );
    found[party] = value;
  }
  return found;
}
