import type { ScenarioDraft } from '../draft.ts';
import type { Code, Path } from '../problem.ts';
import { drop, type Edit, insert, misspelt, put, rename } from './edits.ts';
import { type Place, places, textAt } from './page.ts';

/** One way of making the mistake in one file. */
export interface Planting {
  edits: readonly Edit[];
  /** Where it is, in the file as it was. */
  path: Path;
  /** Names the complaint may be about instead of the place: those that no longer fit. */
  words: readonly string[];
}
/** A mistake authors make. */
export interface Mistake {
  id: string;
  /** What the author does, as a sentence without its subject. */
  does: string;
  /** Under which codes it may be told. */
  codes: readonly Code[];
  /** Everywhere it could be made in this file, in order. */
  plantings(draft: ScenarioDraft): Planting[];
}

export const mistake = (
  id: string,
  does: string,
  codes: readonly Code[],
  plantings: Mistake['plantings'],
): Mistake => ({ id, does, codes, plantings });

type Change = (place: Place, draft: ScenarioDraft) => readonly (Edit | null)[] | Edit | null;

/** Makes the change at every place that fits one of the patterns, where it can be made. */
export const at =
  (patterns: string | readonly string[], change: Change, words?: (place: Place) => string[]) =>
  (draft: ScenarioDraft): Planting[] =>
    [patterns].flat().flatMap((pattern) =>
      places(draft, pattern).flatMap((place): Planting[] => {
        const made = [change(place, draft)].flat();
        const edits = made.filter((edit) => edit !== null);
        if (edits.length === 0 || edits.length < made.length) return [];
        return [{ edits, path: place.path, words: words?.(place) ?? [] }];
      }),
    );

const name = ({ path }: Place): string => String(path.at(-1));

/** Puts a value there. */
export const to = (patterns: string | readonly string[], text: string) =>
  at(patterns, (place) => put(place, text));
/** Leaves it out. */
export const without = (patterns: string | readonly string[]) => at(patterns, drop);
/** Misspells the value. */
export const slipIn = (patterns: string | readonly string[]) =>
  at(
    patterns,
    (place) => (/^[a-z]/.test(textAt(place)) ? put(place, misspelt(textAt(place))) : null),
    (place) => [misspelt(textAt(place)), textAt(place)],
  );
/** Misspells the name. */
export const slipInKey = (patterns: string | readonly string[]) =>
  at(
    patterns,
    (place) => (place.key === null ? null : rename(place, misspelt(name(place)))),
    (place) => [misspelt(name(place)), name(place)],
  );
/** Writes one more line in it, which begins with a name. */
export const plus = (patterns: string | readonly string[], line: string) =>
  at(
    patterns,
    (place, { text }) => insert(place, line, text),
    () => [line.slice(0, line.indexOf(':'))],
  );
/** Adds a sentence to the text there. */
export const saying = (place: Place, more: string): Edit =>
  put(place, JSON.stringify(`${textAt(place)} ${more}`));
