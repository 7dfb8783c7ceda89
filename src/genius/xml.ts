import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { err, ok, type Result } from '../result.ts';

/** One tag with its attributes and what it holds, in the order of the file. Text between tags is left out:
 * Genius files say everything in attributes. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly Tag[];
}

/** A file by its name, as the person gave it, and what is in it. */
export interface Source {
  file: string;
  text: string;
}

const LONGEST = 2_000_000;
const DEEPEST = 20;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: DEEPEST,
});

/** Reads XML strictly, entities off, size and depth capped. The error is a sentence for the person. */
export function readXml({ file, text }: Source): Result<Tag, string> {
  if (text.length > LONGEST)
    return err(
      `${file} is too long: ${text.length} characters, and at most ${LONGEST} are read. Give a smaller domain.`,
    );
  if (/<!\s*(doctype|entity)/i.test(text))
    return err(
      `${file} declares a DOCTYPE, which is not read because it can pull in other files. Delete that declaration.`,
    );
  try {
    const flaw = XMLValidator.validate(text);
    if (flaw !== true) return err(`${file}${notXml(flaw.err)}`);
    const roots = tagsIn(parser.parse(text));
    const [root, ...more] = roots;
    if (root === undefined || more.length > 0)
      return err(
        `${file} holds ${roots.length} outermost tags instead of one. Keep only the Genius one.`,
      );
    return ok(root);
  } catch (flaw) {
    if (flaw instanceof Unreadable) return err(`${file} ${flaw.message}`);
    return err(`${file} cannot be read as XML: ${plain(flaw)} Save it again from Genius.`);
  }
}

class Unreadable extends Error {}

/** Why the text is no XML. The parser lists the tags that were left open, and then knows no line. */
const notXml = ({ msg, line }: { msg: string; line: number }): string =>
  msg.startsWith("Invalid '[")
    ? ' does not close all its tags. It may have been cut short: save it again from Genius.'
    : `, line ${line} is not proper XML: ${plain(msg)} Mend that line.`;

/** What the parser said, as one sentence. */
function plain(flaw: unknown): string {
  const said = (flaw instanceof Error ? flaw.message : String(flaw))
    .replace(/\s+/g, ' ')
    .slice(0, 160);
  return /[.!?]$/.test(said) ? said : `${said}.`;
}

/** The parser's ordered form: a list of objects with one key, the tag's name, and its attributes beside
 * it under “:@”. */
function tagsIn(nodes: unknown): Tag[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    const entries = Object.entries(node as Record<string, unknown>);
    const name = entries.map(([key]) => key).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const found = entries.find(([key]) => key === ':@')?.[1];
    const attributes = Object.entries((found ?? {}) as Record<string, unknown>);
    return [
      {
        name,
        attributes: new Map(attributes.map(([key, value]) => [key, decoded(String(value))])),
        children: tagsIn(entries.find(([key]) => key === name)?.[1]),
      },
    ];
  });
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The five escapes of XML itself and characters by number; any other entity would need a DOCTYPE. */
function decoded(value: string): string {
  return value.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[^;&\s]{0,40});?/gi, (whole, body: string) => {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    const character = body.startsWith('#')
      ? code <= 0x10ffff && String.fromCodePoint(code)
      : Object.hasOwn(NAMED, body) && NAMED[body];
    if (!whole.endsWith(';') || typeof character !== 'string')
      throw new Unreadable(
        `uses “${whole}”, which stands for nothing here. Write the character itself.`,
      );
    return character;
  });
}

/** The tags of one name directly inside. */
export const inside = (tag: Tag, name: string): Tag[] =>
  tag.children.filter((child) => child.name === name);

/** An attribute that is a number, written as in Genius files; null where it is missing or something else. */
export function numberIn(tag: Tag, attribute: string): number | null {
  const text = tag.attributes.get(attribute)?.trim() ?? '';
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
