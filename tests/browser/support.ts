import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** What a page did that it must not do, kept from its first request on. */
export interface Misdeeds {
  /** Addresses of other origins that it asked for. */
  readonly elsewhere: string[];
  /** Errors on its console and errors nobody caught. */
  readonly errors: string[];
  /** What its content security policy refused: `directive: address`. */
  readonly refused: string[];
}

async function watch(page: Page, home: string): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { elsewhere: [], errors: [], refused: [] };
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const own = origin === home || protocol === 'data:' || protocol === 'blob:';
    if (!own) misdeeds.elsewhere.push(request.url());
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== new URL(home).host) misdeeds.elsewhere.push(socket.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.errors.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.errors.push(String(error)));
  await page.exposeFunction('tellRefused', (what: string) => misdeeds.refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = Reflect.get(window, 'tellRefused') as (what: string) => void;
      tell(`${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
  return misdeeds;
}

/**
 * Playwright's test, with a watch on every page: a test fails at its end if the page asked another
 * origin for anything, wrote an error to its console or ran into its policy.
 */
export const test = base.extend<{ misdeeds: Misdeeds }>({
  misdeeds: [
    async ({ page, baseURL }, use) => {
      const misdeeds = await watch(page, new URL(baseURL ?? '').origin);
      await use(misdeeds);
      expect(misdeeds).toEqual({ elsewhere: [], errors: [], refused: [] });
    },
    { auto: true },
  ],
});

export { expect };

/** Fails if axe finds anything against WCAG 2.0, 2.1 or 2.2, levels A and AA, in the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary}`,
    ),
  );
  expect(found).toEqual([]);
}

/** Opens the page and waits until it shows something to act on. */
export async function openPage(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main')).toBeVisible();
}
