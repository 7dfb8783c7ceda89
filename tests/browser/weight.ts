import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A file of the built site and what it weighs on the wire, in bytes: compressed as any static host
 * does it, but for what is compressed in itself. */
export interface Fetched {
  readonly file: string;
  readonly bytes: number;
}

function weigh(file: string): Fetched {
  const bytes = readFileSync(join(dist, file));
  return {
    file,
    bytes: /\.(woff2|png)$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length,
  };
}

export const weightOf = (files: readonly Fetched[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Call before the page is opened: notes when a first decision can be made. */
export const watchForDecision = async (page: Page): Promise<void> => {
  // Nothing in here has a name: what runs the bench would wrap it in a function the page does not have.
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (document.querySelector('[data-way=offer]') === null) return;
      watch.disconnect();
      performance.mark('decision');
    }).observe(document, { childList: true, subtree: true });
  });
};

/** Everything this page has asked its own origin for, in order; `untilDecision`: only what was asked for
 * before a first decision could be made. */
export async function fetchedBy(page: Page, untilDecision: boolean): Promise<Fetched[]> {
  const addresses = await page.evaluate((until) => {
    const [mark] = performance.getEntriesByName('decision');
    const end = until ? (mark?.startTime ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime <= end)
      .map((entry) => new URL(entry.name).pathname);
  }, untilDecision);
  const files = new Set(['index.html', ...addresses.map((path) => path.replace(/^\//, ''))]);
  return [...files].filter((file) => file !== '').map(weigh);
}
