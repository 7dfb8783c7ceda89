// npm run pictures [FOLDER]: twelve moments of the game in three lights and three sizes, to be looked at one by
// one. Each is a game that was played here, cut at the moment and opened in the page like any saved game.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ready, root } from './ready.mjs';

await ready();
const { register } = await import('tsx/esm/api');
register();
const { ensureBrowser } = await import('./browser.mjs');
const { build } = await import('./build.mjs');
const { serve } = await import('./serve.mjs');
const { moments } = await import('../tests/browser/moments.ts');
const { chromium } = await import('@playwright/test');

const folder = process.argv[2] ?? join(root, 'test-results', 'pictures');
mkdirSync(folder, { recursive: true });
const executablePath = await ensureBrowser();
if (process.argv[3] !== '--no-build' && (await build()) !== 0) process.exit(1);
const address = await serve();

const SIZES = { laptop: [1366, 768], projector: [1920, 1080], phone: [390, 844] };
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const found = moments();
for (const [name, [width, height]] of Object.entries(SIZES))
  for (const theme of ['night', 'daylight', 'contrast']) {
    const context = await browser.newContext({
      viewport: { width, height },
      hasTouch: name === 'phone',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await context.addInitScript((chosen) => {
      const display = { theme: chosen, size: 1, line: 1, motion: 'system' };
      localStorage.setItem('parley.display', JSON.stringify(display));
    }, theme);
    for (const { id, open } of found) {
      const page = await context.newPage();
      await page.goto(address);
      await open(page);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(folder, `${id}-${name}-${theme}.png`) });
      await page.close();
    }
    console.log(`${name}, ${theme}: ${found.length} pictures`);
    await context.close();
  }
await browser.close();
process.exit(0);
