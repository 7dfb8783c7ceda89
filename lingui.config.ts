import { formatter } from '@lingui/format-po';

/** Rooms whose sentences are only read when a game is over: a catalog of their own, fetched with them. */
const afterwards = [
  'src/debrief',
  ...['account', 'because', 'decisions', 'reasons', 'turns'].map((file) => `src/locale/${file}.ts`),
].map((path) => `<rootDir>/${path}`);

/** Catalogs of the page's sentences. A scenario's own sentences have PO files of their own beside it. */
export default {
  sourceLocale: 'en',
  locales: ['en', 'uk', 'de', 'fr'],
  catalogs: [
    {
      path: '<rootDir>/src/locale/{locale}/messages',
      include: ['<rootDir>/src'],
      exclude: ['**/node_modules/**', ...afterwards.flatMap((path) => [path, `${path}/**`])],
    },
    { path: '<rootDir>/src/locale/{locale}/debrief', include: afterwards },
  ],
  format: formatter({ lineNumbers: false, origins: false }),
  compileNamespace: 'ts',
  orderBy: 'message' as const,
};
