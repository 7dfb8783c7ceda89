import type { ScenarioDraft } from '../draft.ts';
import { at, type Mistake, mistake, saying } from './mistake.ts';

type Data = {
  parties: Record<string, { brief: { private: { full: string; 'secret-words'?: string[] } } }>;
};
const data = (draft: ScenarioDraft): Data => draft.data as Data;
/** A secret of each party other than `reader`: its first secret word. */
const secret = (draft: ScenarioDraft, reader?: string): string =>
  Object.entries(data(draft).parties).flatMap(([id, { brief }]) =>
    id === reader ? [] : (brief.private['secret-words'] ?? []),
  )[0] ?? '';

/** What is told to those who should not read it. */
export const IN_SECRETS: readonly Mistake[] = [
  mistake(
    'secret-in-public',
    'lets a secret slip into a public text',
    ['secret-told'],
    at(['summary', 'hook', 'parties.*.brief.public.short', 'demands.*.meaning'], (place, draft) => {
      const word = secret(draft);
      return word === '' ? null : saying(place, `It was about the ${word}.`);
    }),
  ),
  mistake(
    'secret-in-other',
    'lets a secret slip into the brief of another',
    ['secret-told'],
    at('parties.*.brief.private.full', (place, draft) => {
      const word = secret(draft, String(place.path[1]));
      return word === '' ? null : saying(place, `It was about the ${word}.`);
    }),
  ),
  mistake(
    'brief-pasted',
    'pastes a private sentence into a public text',
    ['secret-told'],
    at('parties.*.brief.public.full', (place, draft) => {
      const full = data(draft).parties[String(place.path[1])]?.brief.private.full ?? '';
      return saying(place, full.split(/\s+/).slice(2, 16).join(' '));
    }),
  ),
];
