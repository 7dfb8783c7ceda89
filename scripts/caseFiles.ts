import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import PO from 'pofile';
import type { Plugin } from 'vite';
import { check } from '../src/scenario/check.ts';
import { coverOf } from '../src/scenario/cover.ts';
import { read } from '../src/scenario/read.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { translatable } from '../src/scenario/translatable.ts';

/**
 * Bundled cases and their translations as data, read and checked while the page is built: the page that
 * plays one needs neither YAML nor the checker. `FILE.parley.yaml?case` is the checked scenario,
 * `?cover` what the library shows of it; `LANGUAGE.po?texts` and `?cover` the same of a translation.
 */
export function caseFiles(): Plugin {
  return {
    name: 'parley:cases',
    enforce: 'pre',
    load: {
      filter: { id: /\.(?:parley\.yaml\?(?:case|cover)|po\?(?:texts|cover))$/ },
      async handler(id) {
        const [file = '', wanted] = id.split('?');
        this.addWatchFile(file);
        const data = file.endsWith('.po')
          ? await translationIn(file, wanted === 'cover')
          : partOf(await scenarioIn(file), wanted === 'cover');
        // A text to be parsed: browsers read it faster than an object that is spelt out.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
      },
    },
  };
}

const partOf = (scenario: Scenario, cover: boolean) => (cover ? coverOf(scenario) : scenario);

async function scenarioIn(file: string): Promise<Scenario> {
  const { scenario } = check(read(await readFile(file, 'utf8')).draft);
  if (scenario === null) throw new Error(`${file} has something that must be mended first`);
  return scenario;
}

/** Texts by id: those that are translated, and not in doubt since the original was changed. */
async function translationIn(file: string, cover: boolean): Promise<Record<string, string>> {
  const { items } = PO.parse(await readFile(file, 'utf8'));
  const slug = dirname(file).split(/[\\/]/).at(-1) ?? '';
  const scenario = await scenarioIn(join(dirname(file), `${slug}.parley.yaml`));
  const original = translatable(partOf(scenario, cover));
  return Object.fromEntries(
    items.flatMap(({ msgctxt, msgid, msgstr: [text], flags, obsolete }) => {
      const id = msgctxt ?? '';
      const sound = text && !obsolete && !flags.fuzzy && original[id] === msgid;
      return sound ? [[id, text]] : [];
    }),
  );
}
