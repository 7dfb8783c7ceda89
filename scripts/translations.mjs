// Translations of the bundled cases: PO files beside each case, keyed by the permanent ids of its texts.
//   node scripts/translations.mjs update          takes what is new in a case into its translations
//   node scripts/translations.mjs add SLUG LANG   begins one
//   node scripts/translations.mjs missing         what has no words yet, of the cases and of the page
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PO from 'pofile';
import { register } from 'tsx/esm/api';
import { root } from './ready.mjs';

register();
const { open } = await import('../src/cli/open.ts');
const { translatable } = await import('../src/scenario/translatable.ts');

const cases = join(root, 'assets', 'scenarios');
const pages = join(root, 'src', 'locale');
const DRAFT = 'draft by a machine, not yet read by a speaker';

const textsOf = (slug) => translatable(open(join(cases, slug, `${slug}.parley.yaml`)));
const poFiles = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.po'))
    .sort()
    .map((name) => join(folder, name));
const readPo = (file) => PO.parse(readFileSync(file, 'utf8'));

/** Texts in the order of the case. A text whose original has changed keeps its words, marked fuzzy. */
function update(slug, language) {
  const file = join(cases, slug, `${language}.po`);
  const old = existsSync(file) ? readPo(file) : new PO();
  const known = new Map(old.items.map((item) => [item.msgctxt, item]));
  const next = new PO();
  next.headers = {
    ...old.headers,
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Parley-Status': old.headers['X-Parley-Status'] ?? DRAFT,
  };
  next.items = Object.entries(textsOf(slug)).map(([id, text]) => {
    const item = known.get(id) ?? new PO.Item();
    if (item.msgid !== text && item.msgstr[0]) item.flags.fuzzy = true;
    item.msgctxt = id;
    item.msgid = text;
    return item;
  });
  writeFileSync(file, next.toString());
}

/** How many words of each file are missing or in doubt. */
function missing() {
  let all = 0;
  for (const file of [...poFiles(pages), ...poFiles(cases)]) {
    const po = readPo(file);
    const left = po.items.filter((item) => !item.obsolete && (!item.msgstr[0] || item.flags.fuzzy));
    const draft = po.headers['X-Parley-Status'] ? ', draft' : '';
    console.log(
      `${file.slice(root.length + 1)}: ${po.items.length - left.length} of ${po.items.length}${draft}`,
    );
    for (const { msgctxt, msgid, flags } of left)
      console.log(`  ${flags.fuzzy ? 'in doubt' : 'missing'}: ${msgctxt ?? msgid}`);
    all += left.length;
  }
  return all;
}

const [command, slug, language] = process.argv.slice(2);
if (command === 'add' && slug && language) update(slug, language);
else if (command === 'update')
  for (const file of poFiles(cases))
    update(file.split(/[\\/]/).at(-2), file.match(/(\w+)\.po$/)[1]);
else if (command === 'missing') process.exitCode = missing() === 0 ? 0 : 1;
else {
  console.error('Say one of: update, add SLUG LANG, missing.');
  process.exitCode = 2;
}
