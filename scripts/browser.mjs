// Finds a Chromium for the browser tests, or installs one.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run, tool } from './ready.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium that is here: the one named, Playwright's own, or the system's. */
export function findBrowser() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return [process.env.PARLEY_BROWSER, chromium.executablePath(), ...usual].find(
    (path) => path && existsSync(path),
  );
}

/** The same; if none is here, Debian's is installed, or else Playwright's. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found: installing one …');
  if (existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n', '-E'];
    const apt = (...args) => {
      const [command, ...rest] = [...sudo, 'apt-get', ...args];
      return run(command, rest, { env, quiet: true });
    };
    await apt('update', '-qq');
    await apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  if (!findBrowser()) await tool('@playwright/test', 'playwright', ['install', 'chromium']);
  return findBrowser();
}
