import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createServer } from 'vite';
import { computerTable } from '../../src/analysis/playouts.ts';
import type { ScenePicture } from '../../src/scene/picture.ts';
import { pictureOf } from '../../src/scene/pictureOf.ts';
import { view } from '../../src/table/opening.ts';
import { advance } from '../../src/table/table.ts';
import { bundled } from '../scenarios/bundled.ts';
import type { SceneBench } from './scenePage/page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A page with nothing but the scene, and a way to close its server. */
export async function serveScene(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    cacheDir: `${root}node_modules/.vite-scene`,
    optimizeDeps: { entries: ['tests/bench/scenePage/index.html'] },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const at = server.httpServer?.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return {
    address: `http://127.0.0.1:${port}/tests/bench/scenePage/`,
    close: () => server.close(),
  };
}

export async function openScene(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => 'sceneBench' in window);
}

/** Every moment of one game of the flagship, as one seat sees the table. */
export function gamePictures(): ScenePicture[] {
  const scenario = bundled('talks-about-talks');
  const pictures: ScenePicture[] = [];
  let table = computerTable(scenario, 'scene');
  while (table.playout.snapshot.beat !== 'over') {
    if (table.playout.snapshot.beat !== 'aftermath')
      pictures.push(pictureOf(view(table, 'usa'), scenario.board));
    table = advance(table);
  }
  return pictures;
}

declare global {
  interface Window {
    sceneBench: SceneBench;
  }
}
