import { CST, Lexer } from 'yaml';

/** The largest file that is read, in bytes of UTF-8. */
export const MAX_BYTES = 1_000_000;
/** How deep lists and mappings may lie in one another. */
export const MAX_DEPTH = 40;
/** The most entries a list or a mapping may have; an honest one has a tenth of that. */
export const MAX_ENTRIES = 500;
// Words, signs and line ends; a scenario of a megabyte has fewer.
const MAX_TOKENS = 200_000;

/** Length of a text in UTF-8, in bytes. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a surrogate pair counts two of the pair's four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** Whether a text is too large or too deep to be handed to the YAML library, whose parser takes time
 * that grows with the square of the depth; and where that shows (offset). Runs in linear time. */
export function excess(text: string): { what: 'too-big' | 'too-deep'; offset: number } | null {
  if (text.length > MAX_BYTES || bytesOf(text) > MAX_BYTES) return { what: 'too-big', offset: 0 };
  let tokens = 0;
  let offset = 0;
  let flow = 0;
  let compact = 0;
  for (const token of new Lexer().lex(text)) {
    if (++tokens > MAX_TOKENS) return { what: 'too-big', offset: 0 };
    switch (CST.tokenType(token)) {
      case 'flow-seq-start':
      case 'flow-map-start':
        flow += 1;
        break;
      case 'flow-seq-end':
      case 'flow-map-end':
        flow = Math.max(0, flow - 1);
        break;
      case 'seq-item-ind':
      case 'explicit-key-ind':
      case 'map-value-ind':
        if (flow === 0) compact += 1;
        break;
      case 'newline':
        compact = 0;
        break;
      default:
    }
    if (flow > MAX_DEPTH || compact > MAX_DEPTH) return { what: 'too-deep', offset };
    // The lexer's own signs (start of a document, of a scalar) are not part of the text.
    if (token !== CST.DOCUMENT && token !== CST.SCALAR && token !== CST.FLOW_END) {
      offset += token.length;
    }
  }
  return null;
}
