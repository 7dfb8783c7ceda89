import { writeSavedGame } from '../../src/table/savedGame.ts';
import { finishedTable } from '../debrief/games.ts';
import { bundled } from '../scenarios/bundled.ts';
import { openDebriefOf } from './hands.ts';
import { expect, expectAccessible, openPage, test } from './support.ts';

test('a chair is given to a simple rule, and the game begins with it', async ({ page }) => {
  await openPage(page, './#/case/quiet-hours');
  await page.getByRole('button', { name: 'Choose who sits opposite' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('combobox').selectOption('td:0');
  await page.getByRole('button', { name: 'Sit down with them' }).click();
  await expect(page.getByRole('button', { name: /^Hold this week/ })).toBeVisible();
});

test('other games are played beside the page, shown as they come and stopped at a word', async ({
  page,
}) => {
  const game = finishedTable(bundled('quiet-hours'), 'clinic', 'others');
  await openDebriefOf(page, writeSavedGame(game));
  await page.getByRole('button', { name: 'Play 100 games' }).click();
  const told = page.getByRole('status').filter({ hasText: /game/ });
  await expect(told).toHaveText(/^[1-9]\d* games? so far$/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(told).toHaveText(/^[1-9]\d* games?$/);
  await expect(page.getByRole('list', { name: 'Endings of the other games' })).toContainText(
    'this game',
  );
  await expectAccessible(page);
});
