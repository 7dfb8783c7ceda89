import { expect, type Page } from '@playwright/test';
import { openPage } from './support.ts';

/** Name of what the focus is on, as a reader would hear it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return '';
    const labelled = at.id === '' ? null : document.querySelector(`label[for="${at.id}"]`);
    const label =
      at.getAttribute('aria-label') ??
      labelled?.textContent ??
      at.closest('label')?.textContent ??
      at.textContent;
    return (label ?? '').replace(/\s+/g, ' ').trim();
  });

/** Moves the focus by Tab alone until it stands on something of that name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 260; i++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`no way to ${name} by Tab`);
}
/** Moves to a control by Tab and presses Enter on it. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Opens the debrief of a game that was played elsewhere and kept as a file. */
export async function openDebriefOf(page: Page, game: string): Promise<void> {
  await openPage(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'kept.parley-game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(game),
  });
  await expect(page).toHaveURL(/#\/game\//);
  await page.goto(page.url().replace('#/game/', '#/debrief/'));
  await expect(page.getByRole('heading', { level: 2, name: 'How it ended' })).toBeVisible();
}

/** What takes a game on from wherever it is. */
const ONWARD =
  /^(Hold this week|Send your (\d+ )?moves?|End the week|Go on to |See the year|Lay down the role)/;
const LAST = /^Lay down the role/;

const onward = (page: Page) =>
  page
    .getByRole('button', { name: ONWARD })
    .or(page.getByRole('link', { name: ONWARD }))
    .first();

/** What the way on is called now; nothing while there is none. */
const wayOn = async (page: Page): Promise<string> =>
  (
    (await onward(page)
      .textContent({ timeout: 1000 })
      .catch(() => null)) ?? ''
  )
    .replace(/\s+/g, ' ')
    .trim();

/** From the library to the table, by keyboard: Play, then Sit down. */
export async function sitDown(page: Page, title: string): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const card = await page.evaluate(
      () => document.activeElement?.closest('article')?.querySelector('h2')?.textContent ?? '',
    );
    if (card === title) break;
  }
  expect(await focused(page)).toMatch(/^Play/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Sit down/ })).toBeVisible();
  await press(page, /^Sit down/);
  await expect(onward(page)).toBeVisible();
}

/** Tables one text by keyboard: opens the builder, takes the last option of the first issues, sends it. */
export async function tableAnOffer(page: Page, issues: number): Promise<void> {
  await press(page, /^Table an offer/);
  await expect(page.getByRole('radio').first()).toBeVisible();
  // Tab enters each group of radios at the chosen one; the arrows move within it.
  for (let n = 0; n < issues; n++) {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio'))
        break;
    }
    await page.keyboard.press('ArrowDown');
  }
  await press(page, /^Table this/);
  await expect(onward(page)).toBeVisible();
}

/** Plays on by keyboard until the year after is shown, or until `weeks` front pages have been read. */
export async function playOn(page: Page, weeks = 99): Promise<void> {
  let read = 0;
  for (let i = 0; i < 80; i++) {
    await expect(onward(page)).toBeVisible();
    const name = await wayOn(page);
    if (LAST.test(name)) return;
    const words = new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    // Answers that arrive may lead the focus away between two keys: then the way on is gone again.
    await expect(async () => {
      if ((await wayOn(page)) === name) await press(page, words);
      await expect.poll(() => wayOn(page), { timeout: 10_000 }).not.toBe(name);
    }).toPass({ timeout: 60_000 });
    if (name.startsWith('Go on to')) read += 1;
    if (read >= weeks) return;
  }
  throw new Error('the game does not end');
}
/** From the year after into the debrief. */
export async function openDebrief(page: Page): Promise<void> {
  await press(page, LAST);
  await expect(page).toHaveURL(/debrief/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
