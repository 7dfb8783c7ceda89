import { expect, expectAccessible, openPage, test } from './support.ts';

test('the page loads under its policy without a violation', async ({ page }) => {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().isNavigationRequest()),
    openPage(page),
  ]);
  const sent = response.headers()['content-security-policy'];
  const written = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  for (const policy of [sent, written]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|\*/);
  }
});

test('the policy is alive: what is inline does not run, and is noticed', async ({
  page,
  misdeeds,
}) => {
  await openPage(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
  });
  // Once for the policy in the header, once for the one in the page.
  const twice = 'script-src-elem: inline';
  await expect.poll(() => misdeeds.refused).toEqual([twice, twice]);
  await expect.poll(() => misdeeds.errors.length).toBe(2);
  expect(await page.title()).not.toBe('run');
  misdeeds.refused.length = 0;
  misdeeds.errors.length = 0;
});

test('the first page has nothing that axe objects to', async ({ page }) => {
  await openPage(page);
  await expectAccessible(page);
});

test('the regions that speak are in the first HTML', async ({ request }) => {
  const html = await (await request.get('./')).text();
  expect(html).toMatch(/id="say-politely"[^>]*aria-live="polite"/);
  expect(html).toMatch(/id="say-now"[^>]*aria-live="assertive"/);
});
