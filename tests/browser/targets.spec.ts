import { addRules, drawn, games, openGame, type Station, tour } from './stations.ts';
import { expect, test } from './support.ts';
import {
  bareColourComplaints,
  sameLookComplaints,
  sidewaysComplaints,
  targetComplaints,
} from './targets.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

/** A laptop, a telephone, the laptop at 200 %, the smallest screen. */
const LAPTOP = { width: 1366, height: 768 };
const SIZES = [
  LAPTOP,
  { width: 390, height: 844 },
  { width: 683, height: 384 },
  { width: 320, height: 640 },
];
// Pages that stand in tabs on a small screen, which come when they are needed.
const IN_TABS: readonly Station[] = ['table', 'pad', 'replies'];

test('whatever is pressed is large enough, and fits, on every page in four sizes; no state is told by colour alone', async ({
  page,
}) => {
  const found: string[] = [];
  await tour(page, async (at) => {
    const note = (what: string) => (complaint: string) =>
      found.push(`${at}, ${what}: ${complaint}`);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await drawn(page);
      if (IN_TABS.includes(at) && size !== LAPTOP)
        await expect(page.getByRole('tab').first()).toBeVisible();
      for (const complaint of await targetComplaints(page)) note(`${size.width} px`)(complaint);
      for (const complaint of await sidewaysComplaints(page)) note(`${size.width} px`)(complaint);
    }
    await page.setViewportSize(LAPTOP);
    await drawn(page);
    for (const complaint of await sameLookComplaints(page)) note('greyscale')(complaint);
    for (const complaint of await bareColourComplaints(page)) note('greyscale')(complaint);
    await page.emulateMedia({ forcedColors: 'active' });
    for (const complaint of await sameLookComplaints(page)) note('forced colours')(complaint);
    await page.emulateMedia({ forcedColors: 'none' });
  });
  expect(found).toEqual([]);
});

test('what is too small, cut off, or told by colour alone is complained of', async ({ page }) => {
  await openGame(page, games().midway);
  const complained = (complaint: RegExp) => expect.stringMatching(complaint);

  await addRules(
    page,
    'main button { block-size: 12px !important; min-block-size: 0 !important; padding: 0 !important }',
  );
  expect(await targetComplaints(page)).toContainEqual(complained(/ × 12$/));

  await addRules(page, '#root { inline-size: 2000px }');
  expect(await sidewaysComplaints(page)).toContainEqual(complained(/^scrolls to/));
  expect(await sidewaysComplaints(page)).toContainEqual(complained(/is cut off$/));

  await addRules(
    page,
    `:root [aria-pressed], :root [aria-pressed] * { border: 0 !important; outline: 0 !important;
       box-shadow: none !important; font-weight: 400 !important; text-decoration: none !important }
     :root [aria-pressed=true] { background: red !important }`,
  );
  expect(await sameLookComplaints(page)).toContainEqual(complained(/^button .* looks the same$/));
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await sameLookComplaints(page)).toContainEqual(complained(/^button .* looks the same$/));
  await page.emulateMedia({ forcedColors: 'none' });

  expect(await bareColourComplaints(page)).toEqual([]);
  await page.evaluate(() => {
    const spot = document.createElement('i');
    Object.assign(spot.style, { display: 'block', inlineSize: '12px', blockSize: '12px' });
    spot.style.background = 'rgb(255, 0, 0)';
    document.querySelector('main')?.append(spot);
    for (const path of document.querySelectorAll('svg[viewBox="0 0 16 16"] > path:only-child'))
      path.setAttribute('d', 'M2 2h12v12H2z');
  });
  const bare = await bareColourComplaints(page);
  expect(bare).toContainEqual(complained(/colour alone$/));
  expect(bare).toContainEqual(complained(/^one shape for/));
});
