import { formatter } from '@lingui/format-po';

/** Catalogs of the page's sentences. A scenario's own sentences have PO files of their own beside it. */
export default {
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [{ path: '<rootDir>/src/locale/{locale}/messages', include: ['<rootDir>/src'] }],
  format: formatter({ lineNumbers: false, origins: false }),
  compileNamespace: 'ts',
  orderBy: 'message' as const,
};
