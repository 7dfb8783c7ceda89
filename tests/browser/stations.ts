import type { Page } from '@playwright/test';
import { view } from '../../src/table/opening.ts';
import { writeSavedGame } from '../../src/table/savedGame.ts';
import { beatsOf } from '../../src/table/transcript.ts';
import { finishedTable } from '../debrief/games.ts';
import { bundled } from '../scenarios/bundled.ts';
import { expect } from './support.ts';

export const FLAGSHIP = 'talks-about-talks';
const SEAT = 'usa';

let kept: { readonly midway: string; readonly whole: string } | null = null;

/** Two games of the flagship as files: one in a week with a standing text, one that is over. */
export function games(): { readonly midway: string; readonly whole: string } {
  if (kept !== null) return kept;
  const table = finishedTable(bundled(FLAGSHIP), SEAT, 'browser');
  const beat = beatsOf(table).find((one) => {
    const seen = view(one, SEAT);
    return (
      seen.beat === 'initiative' && seen.turn > 3 && seen.texts.some(({ is }) => is === 'standing')
    );
  });
  if (beat === undefined) throw new Error('no week with a standing text');
  kept = { midway: writeSavedGame(beat), whole: writeSavedGame(table) };
  return kept;
}

/** Opens a game that was kept as a file. */
export async function openGame(page: Page, game: string): Promise<void> {
  await page.goto('./');
  await page.locator('input[type=file]').setInputFiles({
    name: 'kept.parley-game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(game),
  });
  await expect(page).toHaveURL(/#\/game\//);
  await expect(way(page, 'offer').or(way(page, 'debrief')).first()).toBeVisible();
}

/** What is marked as a way on, whatever the language; the one that can be seen. */
export const way = (page: Page, name: string) => page.locator(`[data-way=${name}]:visible`).first();

export const STATIONS = [
  ...['library', 'nowhere', 'case', 'table', 'offer', 'pad', 'moves'],
  ...['replies', 'front page', 'aftermath', 'debrief'],
] as const;
export type Station = (typeof STATIONS)[number];

/** Leads through every page of a game, from the library to the debrief, and looks at each as it stands. */
export async function tour(
  page: Page,
  look: (at: Station, page: Page) => Promise<void>,
): Promise<void> {
  await page.goto('./');
  await expect(page.locator('article a').first()).toBeVisible();
  await look('library', page);
  await page.goto('./#/nowhere');
  await expect(page.locator('main h1')).toBeVisible();
  await look('nowhere', page);
  await page.goto(`./#/case/${FLAGSHIP}`);
  await expect(way(page, 'sit')).toBeVisible();
  await look('case', page);
  await openGame(page, games().midway);
  await look('table', page);
  await way(page, 'offer').click();
  await expect(page.locator('fieldset').first()).toBeVisible();
  const line = page.locator('fieldset').first().locator('input[type=radio]:not(:checked)');
  await line.first().check({ force: true });
  await look('offer', page);
  await way(page, 'table').click();
  await expect(page.locator('#your-pad')).toBeFocused();
  await look('pad', page);
  await openMoves(page);
  await look('moves', page);
  await page.keyboard.press('Escape');
  await way(page, 'on').click();
  // The focus is led there; then the page stands still.
  await expect(page.locator('#put-to-you')).toBeFocused({ timeout: 60_000 });
  await look('replies', page);
  await way(page, 'on').click();
  await expect(page.locator('main article h2').first()).toBeFocused({ timeout: 60_000 });
  await look('front page', page);
  await openGame(page, games().whole);
  await look('aftermath', page);
  await way(page, 'debrief').click();
  await expect(page.locator('main h2').first()).toBeVisible();
  await look('debrief', page);
}

/** Opens a dialog of moves: one group at a table, all of them on a telephone. */
export async function openMoves(page: Page): Promise<void> {
  const [group, all] = [page.getByRole('button', { name: /demand/ }).first(), way(page, 'more')];
  await ((await all.isVisible()) ? all : group).click();
  await expect(page.getByRole('dialog').getByRole('button').nth(1)).toBeVisible();
}

/** Chooses a theme for good, before the page is opened. */
export async function inTheme(page: Page, theme: string): Promise<void> {
  await page.addInitScript((chosen) => {
    const display = { theme: chosen, size: 1, line: 1, motion: 'system' };
    localStorage.setItem('parley.display', JSON.stringify(display));
  }, theme);
}

/** Adds rules to a page as its own scripts could: what is inline would run into its policy. */
export async function addRules(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** Waits until what was done has been drawn, and what follows from that too. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
