import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import type { Row } from './row.ts';
import { gamePictures, openScene, serveScene } from './scenePage.ts';
import { median, three } from './timing.ts';

const FRAMES = 180;
const ROUNDS = 4;
const SLOWER = 6;
const GOAL = 1.5;

/** Frames of the scene while a game moves on it, beside those of a Phaser scene with nothing in it, in turn
 * on one page of one browser, its processor slowed as a school laptop's would be. */
export async function sceneRows(): Promise<Row[]> {
  const { address, close } = await serveScene();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await openScene(page, address);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const pictures = gamePictures();
    const taken = { ours: [] as number[], empty: [] as number[] };
    const spent = { ours: [] as number[], empty: [] as number[] };
    for (let round = 0; round < ROUNDS; round++)
      for (const which of round % 2 ? (['ours', 'empty'] as const) : (['empty', 'ours'] as const)) {
        const frames = await page.evaluate(
          ([one, all, count]) => window.sceneBench.frames(one, all, count),
          [which, pictures, FRAMES] as const,
        );
        taken[which].push(median(frames.between));
        spent[which].push(median(frames.spent));
      }
    const [ours, empty] = [median(taken.ours), median(taken.empty)];
    return [
      {
        id: 'scene-frame',
        what: `milliseconds from frame to frame while a game moves on the table, processor ÷ ${SLOWER}`,
        against: 'an empty Phaser scene',
        value: three(ours),
        unit: 'ms',
        ratio: three(ours / empty),
        goal: `<= ${GOAL}`,
        met: ours / empty <= GOAL,
        note: `empty ${three(empty)} ms; in the frame itself ${three(median(spent.ours))} ms against ${three(median(spent.empty))} ms`,
      },
    ];
  } finally {
    await browser.close();
    await close();
  }
}
