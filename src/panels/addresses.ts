/** A page of the game, as its address says it. */
export type Place =
  | { readonly page: 'library' }
  | { readonly page: 'case'; readonly slug: string }
  | { readonly page: 'game'; readonly gameId: string }
  | { readonly page: 'debrief'; readonly gameId: string }
  | { readonly page: 'nowhere' };

// Addresses are fragments: the built site is plain files and runs from any folder of any host.
const PATTERN = /^#?\/(case|game|debrief)\/([\w.~%-]{1,120})\/?$/;

/** Reads the fragment of an address. Anything unknown is `nowhere`, never an exception. */
export function readAddress(hash: string): Place {
  if (/^(#?\/?)$/.test(hash)) return { page: 'library' };
  const found = PATTERN.exec(hash);
  if (!found) return { page: 'nowhere' };
  const name = plainName(found[2] ?? '');
  if (name === null) return { page: 'nowhere' };
  switch (found[1]) {
    case 'case':
      return { page: 'case', slug: name };
    case 'game':
      return { page: 'game', gameId: name };
    default:
      return { page: 'debrief', gameId: name };
  }
}

function plainName(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

export const libraryAddress = '#/';
export const caseAddress = (slug: string) => `#/case/${encodeURIComponent(slug)}`;
export const gameAddress = (gameId: string) => `#/game/${encodeURIComponent(gameId)}`;
export const debriefAddress = (gameId: string) => `#/debrief/${encodeURIComponent(gameId)}`;
