import { formatter } from '@lingui/format-po';

/** Where the sentences stand that nobody reads before a first decision: those of the codex and those of the
 * debrief are a catalog of their own, fetched with them. */
const later = [
  'src/debrief',
  'src/panels/play/CodexDialog.tsx',
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
      exclude: ['**/node_modules/**', ...later.flatMap((path) => [path, `${path}/**`])],
    },
    { path: '<rootDir>/src/locale/{locale}/later', include: later },
  ],
  format: formatter({ lineNumbers: false, origins: false }),
  compileNamespace: 'ts',
  orderBy: 'message' as const,
};
