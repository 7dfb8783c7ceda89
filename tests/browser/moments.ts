import type { Page } from '@playwright/test';
import type { View } from '../../src/engine/viewTypes.ts';
import { view } from '../../src/table/opening.ts';
import { writeSavedGame } from '../../src/table/savedGame.ts';
import { beatsOf } from '../../src/table/transcript.ts';
import { finishedTable } from '../debrief/games.ts';
import { bundled } from '../scenarios/bundled.ts';

/** A moment of the game worth looking at, and how to bring a page to it from the library. */
export interface Moment {
  readonly id: string;
  open(page: Page): Promise<void>;
}

const SEAT = 'usa';
const SEEDS = 60;

/** What must be so at a moment, as the seat sees it. */
const WANTED: Readonly<Record<string, (seen: View) => boolean>> = {
  'refused-sheet': ({ texts, turn }) =>
    texts.some((text) => text.is === 'refused' && text.week >= turn - 1),
  'condition-clipped': ({ agreements, turn }) =>
    turn > 2 && agreements.some((one) => one.is === 'conditioned' && one.conditions.length > 0),
  'truce-in-force': ({ agreements }) =>
    agreements.some((one) => one.is === 'inForce' && (one.inForceSince ?? 0) >= 1),
  report: ({ agreements, turn }) =>
    turn > 2 && agreements.some((one) => one.is === 'disputed' || one.is === 'suspended'),
  'deadline-due': ({ deadlines, turn }) =>
    deadlines.some((one) => one.due !== null && one.due === turn && one.state !== 'unset'),
  'walked-out': ({ parties }) => parties.some((one) => one.gone || one.posture === 'leaving'),
  signature: ({ agreements }) =>
    agreements.some((one) => one.is === 'announced' && one.comprehensive),
};

async function openSaved(page: Page, game: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'moment.parley-game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(game),
  });
  await page.waitForURL(/#\/game\//);
  await page.locator('[data-way]:visible').first().waitFor();
}
/** The scene has drawn what it was shown: its canvas is there and nothing is fetched any more. */
async function drawn(page: Page): Promise<void> {
  await page.locator('canvas').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Twelve moments of the flagship. A moment that no game comes to is named in an error. */
export function moments(): Moment[] {
  const scenario = bundled('talks-about-talks');
  const cut = new Map<string, string>();
  let whole: string | null = null;
  for (let i = 0; i < SEEDS && (whole === null || cut.size < Object.keys(WANTED).length); i++) {
    const table = finishedTable(scenario, SEAT, `picture-${i}`, 'ai');
    if (table.playout.snapshot.agreements.some((one) => one.comprehensive))
      whole ??= writeSavedGame(table);
    for (const beat of beatsOf(table)) {
      const { snapshot } = beat.playout;
      if (snapshot.beat !== 'initiative') continue;
      const seen = view(beat, SEAT);
      for (const [id, holds] of Object.entries(WANTED))
        if (!cut.has(id) && holds(seen)) cut.set(id, writeSavedGame(beat));
    }
  }
  const missing = Object.keys(WANTED).filter((id) => !cut.has(id));
  if (missing.length > 0 || whole === null) throw new Error(`no game comes to: ${missing}`);
  const over = whole;
  const slug = scenario.id;
  const sitDown = async (page: Page) => {
    await page.locator(`article a[href*="${slug}"]`).click();
    await page.locator('[data-way=sit]').click();
    await page.locator('[data-way=offer]:visible').first().waitFor();
  };
  return [
    { id: '01-library', open: (page) => page.locator('article').first().waitFor() },
    {
      id: '02-dossier',
      open: async (page) => {
        await page.locator(`article a[href*="${slug}"]`).click();
        await page.locator('[data-way=sit]').waitFor();
      },
    },
    {
      id: '03-first-offer',
      open: async (page) => {
        await sitDown(page);
        await page.locator('[data-way=offer]:visible').first().click();
        for (const line of [0, 1, 3])
          await page
            .locator('fieldset')
            .nth(line)
            .locator('input[type=radio]')
            .nth(2)
            .check({ force: true });
        await page.waitForLoadState('networkidle');
      },
    },
    ...[...Object.keys(WANTED)].map(
      (id, i): Moment => ({
        id: `${String(i + 4).padStart(2, '0')}-${id}`,
        open: async (page) => {
          await openSaved(page, cut.get(id) ?? '');
          await drawn(page);
        },
      }),
    ),
    {
      id: '11-aftermath',
      open: async (page) => {
        await openSaved(page, over);
        await page.locator('[data-way=debrief]').waitFor();
      },
    },
    {
      id: '12-debrief',
      open: async (page) => {
        await openSaved(page, over);
        await page.locator('[data-way=debrief]').click();
        await page.locator('main h2').first().waitFor();
        await page.waitForLoadState('networkidle');
      },
    },
  ];
}
