import type { Page } from '@playwright/test';
import { focusComplaints } from './focusRound.ts';
import { motionComplaints } from './motion.ts';
import { addRules, drawn, FLAGSHIP, tour, way } from './stations.ts';
import { expect, openPage, test } from './support.ts';

// A trace keeps the page at each of some hundred presses of a key: it takes longer than the test.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

test('on every page the focus is seen wherever Tab leads, Tab leads all the way round, and nothing moves', async ({
  page,
}) => {
  const found: string[] = [];
  await tour(page, async (at) => {
    for (const one of await focusComplaints(page)) found.push(`${at}: ${one}`);
    for (const one of await motionComplaints(page, true)) found.push(`${at}: ${one}`);
  });
  expect(found).toEqual([]);
});

test('a focus that is not seen, or does not come round, is complained of', async ({ page }) => {
  const planted: readonly (readonly [string, RegExp, () => Promise<unknown>])[] = [
    [
      'no ring',
      /no ring in night/,
      () =>
        addRules(page, ':focus-visible { outline: none !important; box-shadow: none !important }'),
    ],
    [
      'a thin ring',
      /no ring/,
      () =>
        addRules(page, ':root * { outline-width: 1px !important; box-shadow: none !important }'),
    ],
    [
      'a faint ring',
      /ring of 2\.\d:1 in contrast/,
      () =>
        addRules(page, ':root * { outline-color: #444 !important; box-shadow: none !important }'),
    ],
    [
      'a ring cut off by a box that scrolls',
      /ring cut at/,
      () =>
        addRules(
          page,
          ':has(> a) { overflow: hidden !important; inline-size: fit-content !important; padding: 0 !important }',
        ),
    ],
    [
      'a bar over the page',
      /behind div “bar”/,
      () =>
        page.evaluate(() => {
          const bar = Object.assign(document.createElement('div'), { textContent: 'bar' });
          Object.assign(bar.style, { position: 'sticky', insetBlockEnd: '0', zIndex: '9' });
          Object.assign(bar.style, { blockSize: '100vh', marginBlockStart: '-100vh' });
          document.body.append(bar);
        }),
    ],
    [
      'a trap',
      /a trap/,
      () =>
        page.evaluate(() =>
          document
            .querySelector('main a')
            ?.addEventListener('keydown', (event) => event.preventDefault()),
        ),
    ],
    [
      'a way that is passed over',
      /Tab never comes here/,
      () =>
        page.evaluate(() => {
          const link = document.querySelector<HTMLElement>('main a');
          link?.addEventListener('focus', () => link.blur());
        }),
    ],
  ];
  for (const [what, complaint, plant] of planted) {
    await openPage(page, './#/nowhere');
    await page.reload();
    await expect(page.locator('main a').first()).toBeVisible();
    await plant();
    expect(await focusComplaints(page), what).toContainEqual(expect.stringMatching(complaint));
  }
});

/** Opens by key whatever says that it opens a dialog; complains where Esc does not close it, or does not give
 * the focus back. Of those that look alike, one. */
async function escapeComplaints(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  const openers = page.locator('[aria-haspopup=dialog]:visible');
  const alike = await openers.evaluateAll((all) =>
    all.map((el) => `${el.className} in ${el.parentElement?.className}`),
  );
  for (const [i, look] of alike.entries()) {
    if (alike.indexOf(look) !== i) continue;
    const opener = openers.nth(i);
    const name = (await opener.textContent())?.trim();
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]').last();
    await expect(dialog).toBeVisible();
    if (!(await dialog.evaluate((el) => el.contains(document.activeElement))))
      complaints.push(`${name}: the focus stays outside`);
    await page.keyboard.press('Escape');
    await drawn(page);
    if ((await page.locator('dialog[open]').count()) > 0) {
      complaints.push(`${name}: Esc does not close it`);
      await page.locator('dialog[open]').evaluate((el) => (el as HTMLDialogElement).close());
      await drawn(page);
    } else if (!(await opener.evaluate((el) => el === document.activeElement)))
      complaints.push(`${name}: the focus does not come back`);
  }
  return complaints;
}

test('Esc closes whatever was opened and gives the focus back to what opened it', async ({
  page,
}) => {
  await openPage(page, `./#/case/${FLAGSHIP}`);
  await expect(way(page, 'sit')).toBeVisible();
  expect(await escapeComplaints(page)).toEqual([]);
  await way(page, 'sit').click();
  await expect(way(page, 'offer')).toBeVisible();
  expect(await escapeComplaints(page)).toEqual([]);
  // A sheet that is written on instead of the table, by Esc alone.
  await way(page, 'offer').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('fieldset').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(way(page, 'offer')).toBeFocused();
  // One dialog over the other: each Esc closes one.
  await page.getByRole('button', { name: 'Step out' }).focus();
  await page.keyboard.press('Enter');
  const display = page.getByRole('dialog').getByRole('button', { name: 'Display' });
  await display.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible();
  await page.keyboard.press('Escape');
  await drawn(page);
  await expect(display).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Step out' })).toBeFocused();

  // Planted: one that Esc does not close, and a way back that is lost.
  await page.evaluate(() =>
    document.addEventListener('cancel', (event) => event.preventDefault(), {
      capture: true,
      once: true,
    }),
  );
  expect(await escapeComplaints(page)).toContainEqual(
    expect.stringMatching(/Esc does not close it/),
  );
  await page.evaluate(() =>
    document.addEventListener('close', () => document.querySelector('h1')?.focus(), {
      capture: true,
    }),
  );
  expect(await escapeComplaints(page)).toContainEqual(expect.stringMatching(/does not come back/));
});

/** Names of what the focus moved to while somebody else acted. */
async function focusMoves(page: Page, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => {
    const moves: string[] = [];
    Reflect.set(window, 'moves', moves);
    document.addEventListener('focusin', ({ target }) =>
      moves.push(((target as HTMLElement).textContent ?? '').slice(0, 40)),
    );
  });
  await act();
  return page.evaluate(() => Reflect.get(window, 'moves'));
}

test('nobody moves the focus but the player: the others may answer meanwhile', async ({ page }) => {
  await page.clock.install();
  await openPage(page, './#/case/quiet-hours');
  await way(page, 'sit').click();
  await expect(way(page, 'offer')).toBeVisible();
  const elsewhere = page.getByRole('button', { name: 'Step out' });
  /** The player sends, and while the others think, which takes as long as the clock says, goes elsewhere. */
  const sendAndLeave = async (then: () => Promise<void>) => {
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
    await way(page, 'on').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /others move|week resolves/ })).toBeVisible();
    await elsewhere.focus();
    const moves = await focusMoves(page, async () => {
      await page.clock.resume();
      await then();
      await drawn(page);
    });
    return moves;
  };
  expect(await sendAndLeave(() => expect(page.locator('#put-to-you')).toBeVisible())).toEqual([]);
  expect(await sendAndLeave(() => expect(page.locator('#what-changed')).toBeVisible())).toEqual([]);
  await expect(elsewhere).toBeFocused();

  // Planted: a page that puts the focus on whatever is new.
  await way(page, 'on').click();
  await page.evaluate(() =>
    new MutationObserver(() => document.querySelector<HTMLElement>('#put-to-you')?.focus()).observe(
      document.body,
      { childList: true, subtree: true },
    ),
  );
  expect(
    await sendAndLeave(() => expect(page.locator('#put-to-you')).toBeVisible()),
  ).toContainEqual(expect.stringMatching(/What was put to you/));
});

test('who sends and waits is led to what came of it', async ({ page }) => {
  await openPage(page, './#/case/quiet-hours');
  await way(page, 'sit').click();
  await way(page, 'on').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#put-to-you')).toBeFocused();
  await way(page, 'on').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main article h2')).toBeFocused();
});
