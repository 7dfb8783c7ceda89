import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// `npm test` chooses a free port and has built the site; alone, Playwright builds it first.
const port = Number(process.env.PORT ?? 4317);
const built = process.env.PARLEY_BUILT === '1';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // A whole game by keyboard on a slow machine with a software renderer.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1366, height: 768 },
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node scripts/start.mjs${built ? ' --no-build' : ''}`,
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !built,
    timeout: 180_000,
  },
});
