import type { ScenarioDraft } from './draft.ts';
import type { Path } from './problem.ts';
import { read } from './read.ts';
import { textual } from './walk.ts';

/** The text of a scenario file: comments, order and the author's quotation marks are kept, and
 * `read(write(draft))` holds the same data. */
export const write = (draft: ScenarioDraft): string =>
  draft.document.toString({ flowCollectionPadding: false, lineWidth: 110 });

/** A draft with one value put in place (or taken out, when `value` is undefined). The draft handed in
 * stays as it is. */
export function edit(draft: ScenarioDraft, path: Path, value: unknown): ScenarioDraft {
  const document = draft.document.clone();
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(textual(value)));
  return read(write({ ...draft, document })).draft;
}
