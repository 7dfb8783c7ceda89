import type { Messages } from '@lingui/core';

type CompiledMessage = Messages[string];

const MARKED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'aàbƀcçdđeéfƒgĝhĥiîjĵkķlļmɱnñoôpƥqʠrŕsštţuûvṽwŵxẋyýzž',
    ...'AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÔPƤQɊRŔSŠTŢUÛVṼWŴXẊYÝZŽ',
  ].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? letter]] : [])),
);

/** Marks on every letter, and about a third longer, as sentences become in other languages. */
const text = (plain: string): string => {
  // Tags (`<0>`, `</0>`, `<1/>`) stand for elements of the page and stay as they are.
  const marked = plain.replace(/<\/?\d+\/?>|[A-Za-z]/g, (found) => MARKED[found] ?? found);
  const letters = plain.replace(/<\/?\d+\/?>|[^A-Za-z]/g, '').length;
  return letters < 4 ? marked : `${marked}${'·'.repeat(Math.ceil(letters / 3))}`;
};

const message = (compiled: CompiledMessage): CompiledMessage =>
  typeof compiled === 'string' ? text(compiled) : compiled.map(token);

type Token = Exclude<CompiledMessage, string>[number];
/** An argument is `[name, kind?, branches?]`: only the branches hold words. */
const token = (part: Token): Token => {
  if (typeof part === 'string') return text(part);
  const [name, kind, branches] = part;
  if (typeof branches !== 'object' || branches === null) return part;
  return [
    name,
    kind,
    Object.fromEntries(
      Object.entries(branches).map(([key, branch]) => [
        key,
        typeof branch === 'number' ? branch : message(branch as CompiledMessage),
      ]),
    ),
  ] as Token;
};

/** A catalog made strange, so that a sentence that never went through a catalog shows, and so does a
 * place with too little room. */
export const strange = (catalog: Messages): Messages =>
  Object.fromEntries(Object.entries(catalog).map(([id, compiled]) => [id, message(compiled)]));
