import type { Page } from '@playwright/test';
import { drawn, way } from './stations.ts';
import { expect, openPage, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

interface Said {
  /** Milliseconds by the page's clock. */
  readonly at: number;
  readonly region: 'polite' | 'now';
  readonly text: string;
}

const POLITE_GAP_MS = 250;
const SUMMARY_GAP_MS = 5000;
// What answers something the player has just done; everything else sums up what others did.
const ABOUT_OWN = /^(On your pad|Taken off your pad|Noted|It is your turn|No clock runs|A copy)/;

/** Keeps everything the two regions say, with the moment. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Reflect.set(window, 'heard', heard);
    for (const [id, region] of [
      ['say-politely', 'polite'],
      ['say-now', 'now'],
    ]) {
      const place = document.getElementById(id ?? '');
      if (place === null) throw new Error(`no region ${id}`);
      new MutationObserver(() => {
        const text = (place.textContent ?? '').trim();
        heard.push({ at: performance.now(), region, text });
      }).observe(place, { childList: true, characterData: true, subtree: true });
    }
  });
}
const heard = (page: Page): Promise<Said[]> => page.evaluate(() => Reflect.get(window, 'heard'));

/** What is wrong with what was said: too fast, too much at a time, over everything else, or not in the log. */
function saidComplaints(said: readonly Said[], log: readonly string[]): string[] {
  const tooClose = (some: readonly Said[], gap: number, what: string) =>
    some.flatMap((one, i) => {
      const after = one.at - (some[i - 1]?.at ?? Number.NEGATIVE_INFINITY);
      return after < gap ? [`${what} “${one.text}” comes after ${after} ms`] : [];
    });
  const polite = said.filter(({ region }) => region === 'polite');
  const summaries = polite.filter(({ text }) => !ABOUT_OWN.test(text));
  return [
    ...tooClose(polite, POLITE_GAP_MS, 'sentence'),
    ...tooClose(summaries, SUMMARY_GAP_MS, 'summary'),
    ...said.filter(({ region }) => region === 'now').map(({ text }) => `“${text}” interrupts`),
    ...said.filter(({ text }) => !log.includes(text)).map(({ text }) => `“${text}” is in no log`),
    // What is in the log twice or in another order has lost its order.
    ...(said.every(({ text }, i) => log[i] === text) ? [] : ['the log has another order']),
  ];
}

/** What the log of announcements shows, the oldest first. */
async function logged(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: /in the log$/ }).click();
  const lines = page.getByRole('region', { name: 'What was announced' }).locator('ol > li');
  await expect(lines.first()).toBeVisible();
  const all = await lines.allTextContents();
  await page.keyboard.press('Escape');
  return all.map((line) => line.trim()).reverse();
}

/** Asks whose turn it is, as soon as there is somebody to answer. */
async function askByKey(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Alt+Shift+KeyT');
    await expect(page.locator('#say-politely')).toHaveText(/It is your turn/, { timeout: 500 });
  }).toPass();
}

test('one voice: never two sentences at once, one summary in five seconds, no alarm, and a log of it all', async ({
  page,
}) => {
  await page.clock.install();
  await openPage(page, './#/case/quiet-hours');
  await way(page, 'sit').click();
  await expect(way(page, 'offer')).toBeVisible();
  await listen(page);
  await askByKey(page);
  // A hand faster than any: three sentences about oneself and the weeks of two others, in no time at all.
  for (const key of ['T', 'L', 'T']) await page.keyboard.press(`Alt+Shift+Key${key}`);
  for (let week = 0; week < 2; week++) {
    await way(page, 'on').click();
    await expect(page.locator('#put-to-you')).toBeVisible();
    await way(page, 'on').click();
    await expect(page.locator('#what-changed')).toBeVisible();
    await way(page, 'on').click();
    await expect(way(page, 'offer')).toBeVisible();
  }
  // Whatever was held back is said now.
  const summaries = (said: readonly Said[]) => said.filter(({ text }) => !ABOUT_OWN.test(text));
  await expect(async () => {
    await page.clock.runFor(2 * SUMMARY_GAP_MS);
    expect(summaries(await heard(page)).length).toBeGreaterThan(1);
  }).toPass();
  await drawn(page);
  const said = await heard(page);
  expect(said.length - summaries(said).length).toBeGreaterThan(3);
  expect(saidComplaints(said, await logged(page))).toEqual([]);

  // Planted: somebody speaks past the announcer.
  await page.evaluate(() => {
    for (const [id, text] of [
      ['say-politely', 'A summary past the announcer.'],
      ['say-now', 'An alarm past the announcer.'],
    ] as const)
      document.getElementById(id)?.replaceChildren(text);
  });
  await page.evaluate(() =>
    document.getElementById('say-politely')?.replaceChildren('Another, at once.'),
  );
  const complaints = saidComplaints(await heard(page), await logged(page));
  for (const complaint of [
    /^sentence “Another, at once.” comes after/,
    /^summary “Another, at once.” comes after/,
    /^“An alarm past the announcer.” interrupts$/,
    /^“A summary past the announcer.” is in no log$/,
    /^the log has another order$/,
  ])
    expect(complaints).toContainEqual(expect.stringMatching(complaint));
});

test('what was announced to one chair is not in the log of the next', async ({ page }) => {
  await openPage(page, './#/case/quiet-hours');
  await page.getByRole('button', { name: 'Choose who sits opposite' }).click();
  await page.getByRole('dialog').getByRole('combobox').selectOption('human');
  await page.getByRole('button', { name: 'Sit down with them' }).click();
  await way(page, 'lift').click();
  await askByKey(page);
  expect(await logged(page)).toContainEqual(expect.stringMatching(/^It is your turn/));
  await way(page, 'on').click();
  await way(page, 'lift').click();
  await page.getByRole('button', { name: /in the log$/ }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await expect(page.getByText('What was announced')).toHaveCount(0);
});
