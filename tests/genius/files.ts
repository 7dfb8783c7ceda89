import { readFileSync } from 'node:fs';
import type { Source } from '../../src/genius/xml.ts';

/** A hand-made Genius file of tests/genius/files by its name. */
export const genius = (file: string): Source => ({
  file,
  text: readFileSync(new URL(`files/${file}`, import.meta.url), 'utf8'),
});

/** The same file with one piece of text replaced; it must be there. */
export function changed(source: Source, from: string, to: string): Source {
  if (!source.text.includes(from)) throw new Error(`${source.file} has no ${from}`);
  return { ...source, text: source.text.replace(from, to) };
}
