import { formatter } from '@lingui/format-po';

/** Where the sentences stand that nobody reads before a first decision: a catalog of their own, fetched
 * while that is being made (src/panels/play/later.ts) and with the debrief. */
const later = [
  'src/debrief',
  'src/panels/offer',
  'src/panels/OfferPanel.tsx',
  'src/panels/OldLineSaid.tsx',
  ...[
    ...['Aftermath', 'Asked', 'BeliefQuestion', 'CodexDialog', 'FrontPage', 'Keys'],
    ...[
      'MoveDialog',
      'MovePrice',
      'OldLine',
      'Proposed',
      'QuestionCard',
      'QuestionMatter',
      'Reason',
      'Replies',
      'ShowOfHands',
    ],
    ...['Log', 'StepOutWays', 'Unanswered'],
  ].map((file) => `src/panels/play/${file}.tsx`),
  ...['account', 'because', 'decisions', 'holdBacks', 'reasons', 'turns'].map(
    (file) => `src/locale/${file}.ts`,
  ),
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
