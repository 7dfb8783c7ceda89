import { isMap, isScalar } from 'yaml';
import type { ScenarioDraft } from './draft.ts';
import type { Fix, Path } from './problem.ts';
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

/** A draft with the change made that a problem offers. Of the text, only that word changes. */
export function applyFix(draft: ScenarioDraft, fix: Fix): ScenarioDraft {
  const document = draft.document.clone();
  if (fix.do === 'set') {
    const there = document.getIn(fix.path, true);
    // The scalar itself is kept, and with it the remark beside it.
    if (isScalar(there)) there.value = fix.value;
    else document.setIn(fix.path, fix.value);
  } else {
    const parent = document.getIn(fix.path.slice(0, -1), true) ?? document.contents;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === fix.path.at(-1))
      : undefined;
    if (isScalar(pair?.key)) pair.key.value = fix.to;
  }
  return read(write({ ...draft, document })).draft;
}
