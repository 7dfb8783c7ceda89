import type { ScenarioDraft } from './draft.ts';
import { type Finding, rawAt } from './finding.ts';
import type { Mended } from './mend.ts';
import type { Path } from './problem.ts';
import type { ScenarioShape } from './schema.ts';
import { visitWords, type Words } from './visitWords.ts';

/** What a rule looks at. In `file` stand-ins are where the schema refused what was written. */
export interface Subject {
  file: ScenarioShape;
  /** Every condition and effect of the file, with its place. */
  words: readonly Words[];
  /** Whether something is written there, usable or not: an absence is claimed only from this. */
  has(path: Path): boolean;
  raw(path: Path): unknown;
  /** Whether that part is as the author wrote it; a rule that judges a whole says nothing otherwise. */
  whole(path: Path): boolean;
  /** The ids written in a section, unusable ones included, so that one fault does not make others. */
  ids(...section: Path): string[];
}
export type Rule = (subject: Subject) => Finding[];

export function subjectOf(draft: ScenarioDraft, { shape, whole }: Mended): Subject {
  const raw = (path: Path): unknown => rawAt(draft.data, path);
  return {
    file: shape,
    words: visitWords(shape),
    has: draft.has,
    raw,
    whole,
    ids: (...section) => {
      const here = raw(section);
      if (Array.isArray(here)) {
        return here.flatMap((item) => {
          const name = rawAt(item, ['id']);
          return typeof name === 'string' ? [name] : [];
        });
      }
      return typeof here === 'object' && here !== null ? Object.keys(here) : [];
    },
  };
}
