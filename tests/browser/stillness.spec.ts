import type { Page } from '@playwright/test';
import { LONGEST_MS, motionComplaints } from './motion.ts';
import { addRules, drawn, games, openGame, way } from './stations.ts';
import { expect, openPage, test } from './support.ts';

test.use({ trace: 'off' });

const HOUR_MS = 3_600_000;
/** A cut is drawn in a few frames; a movement of the scene takes up to 600 ms. */
const CUT_MS = 200;

/** Stops the page's clock. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
}

/** Plays on until there is something new to show; complains of a scene that takes longer over it than a cut. */
async function sceneComplaints(page: Page): Promise<string[]> {
  await expect(page.locator('[data-scene=still]')).toBeVisible();
  await stopClock(page);
  await page.evaluate(() => {
    const scene = document.querySelector<HTMLElement>('[data-scene]');
    const spans: number[] = [];
    Reflect.set(window, 'spans', spans);
    let since: number | null = null;
    new MutationObserver(() => {
      const moving = scene?.dataset.scene === 'moving';
      if (!moving && since !== null) spans.push(performance.now() - since);
      since = moving ? (since ?? performance.now()) : null;
    }).observe(scene ?? document.body, { attributeFilter: ['data-scene'] });
  });
  await way(page, 'on').click();
  const answered = async () => {
    await page.clock.runFor(20);
    return page.locator('#put-to-you').isVisible();
  };
  await expect.poll(answered, { intervals: [20], timeout: 60_000 }).toBe(true);
  await page.clock.runFor(LONGEST_MS);
  await expect(page.locator('[data-scene=still]')).toBeVisible();
  const spans: number[] = await page.evaluate(() => Reflect.get(window, 'spans'));
  expect(spans, 'there is something to show').not.toEqual([]);
  return spans.filter((ms) => ms > CUT_MS).map(() => 'the scene moves');
}

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the scene cuts', async ({ page }) => {
    await page.clock.install();
    await openGame(page, games().midway);
    expect(await sceneComplaints(page)).toEqual([]);
  });
});

test('without it, nothing on any page moves longer than five seconds or for ever', async ({
  page,
}) => {
  await openGame(page, games().midway);
  expect(await motionComplaints(page, false)).toEqual([]);
  await page
    .getByRole('button', { name: /demand/ })
    .first()
    .hover();
  expect(await motionComplaints(page, false)).toEqual([]);
  // Planted: something that flashes for ever, something that takes its time, and something short.
  await addRules(
    page,
    `@keyframes flash { to { opacity: 0 } } main { animation: flash 1s infinite } header { animation: flash 6s }
     footer, main h2 { animation: flash 1s 1s }`,
  );
  await drawn(page);
  const complaints = await motionComplaints(page, false);
  expect(complaints).toContainEqual(expect.stringMatching(/^main moves for Infinity ms$/));
  expect(complaints).toContainEqual(expect.stringMatching(/^header moves for 6000 ms$/));
  expect(complaints).toContainEqual(expect.stringMatching(/infinite.* never ends$/));
  expect(complaints).not.toContainEqual(expect.stringMatching(/^h2/));
  // Where nothing may move, the short one is complained of too.
  expect(await motionComplaints(page, true)).toContainEqual(expect.stringMatching(/^h2 moves/));
});

test('the scene moves unless it is asked not to: then it cuts from that moment on', async ({
  page,
}) => {
  await page.clock.install();
  await openGame(page, games().midway);
  // What the check above is for: a scene that takes its time.
  expect(await sceneComplaints(page)).toContain('the scene moves');

  await page.clock.resume();
  await openGame(page, games().midway);
  await expect(page.locator('[data-scene=still]')).toBeVisible();
  await page.getByRole('button', { name: 'Step out' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'No movement' }).check({ force: true });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await sceneComplaints(page)).toEqual([]);
});

/** Lets an hour pass in which nobody acts. Complains of a page that shows time running, or that is another
 * afterwards. */
async function hourComplaints(page: Page): Promise<string[]> {
  const look = () =>
    page.evaluate(() => ({
      page: document.body.innerHTML,
      clocks: [...document.querySelectorAll('[role=timer], progress, meter[data-clock]')].length,
      counts: document.body.textContent?.match(/\d+ (?:seconds?|minutes?) left/g),
    }));
  const before = await look();
  await page.clock.runFor(HOUR_MS);
  await drawn(page);
  const after = await look();
  return [
    ...(before.clocks > 0 ? ['there is a clock'] : []),
    ...(before.counts ?? []).map((words) => `“${words}” counts`),
    ...(before.page === after.page ? [] : ['the page has changed by itself']),
  ];
}

test('no clock: an hour in which nobody acts changes nothing, wherever in the week', async ({
  page,
}) => {
  await page.clock.install();
  await openPage(page, './#/case/quiet-hours');
  await way(page, 'sit').click();
  await expect(way(page, 'offer')).toBeVisible();
  await page.waitForLoadState('networkidle');
  // What was said on the way has been said.
  await page.clock.runFor(10_000);
  expect(await hourComplaints(page)).toEqual([]);
  await way(page, 'on').click();
  await expect(page.locator('#put-to-you')).toBeVisible();
  await page.clock.runFor(10_000);
  expect(await hourComplaints(page)).toEqual([]);

  // Planted: a count-down, and a week that ends by itself.
  await page.evaluate(() => {
    const clock = document.createElement('p');
    clock.setAttribute('role', 'timer');
    clock.textContent = '59 minutes left';
    document.querySelector('main')?.append(clock);
    setTimeout(() => document.querySelector<HTMLElement>('[data-way=on]')?.click(), 1_200_000);
  });
  expect(await hourComplaints(page)).toEqual([
    'there is a clock',
    '“59 minutes left” counts',
    'the page has changed by itself',
  ]);
});
