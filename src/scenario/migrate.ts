import { type Document, isMap, isScalar } from 'yaml';
import { err, ok, type Result } from '../result.ts';
import { FORMAT } from './schema.ts';

/** How a file of one format becomes one of the next. Each changes the document in place, so that the
 * author's comments and order stay; `parley` itself is raised by `migrate`. */
export type Migrations = Readonly<Record<number, (file: Document) => void>>;

/** From format → to the next. Empty while the first format is the newest. */
export const MIGRATIONS: Migrations = {};

export interface Refused {
  code: 'newer-format';
  offset: number;
  wrote: string;
  todo: string;
}

/** Brings a document up to the newest format. What is not a whole number, or older than anything known,
 * is left to `check`, which says so. */
export function migrate(
  document: Document,
  migrations: Migrations = MIGRATIONS,
): Result<number, Refused> {
  if (!isMap(document.contents)) return ok(FORMAT);
  const node = document.contents.get('parley', true);
  const written = isScalar(node) ? String(node.value).trim() : '';
  if (!/^\d{1,6}$/.test(written)) return ok(FORMAT);
  let format = Number(written);
  if (format > FORMAT) {
    return err({
      code: 'newer-format',
      offset: node?.range?.[0] ?? 0,
      wrote: `This scenario was saved by a newer Parley (format ${format}; this one knows ${FORMAT}).`,
      todo: 'open it in the newest Parley, or ask whoever sent it for a copy saved in the older format',
    });
  }
  for (; format < FORMAT; format++) {
    const step = migrations[format];
    if (step === undefined) break;
    step(document);
    document.set('parley', String(format + 1));
  }
  return ok(format);
}
