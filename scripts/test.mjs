// npm test: everything, from nothing. Installs what is missing, runs every check and every test, and
// ends with one line that counts them. Goes on after a failure, so that one run tells all.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build, words } from './build.mjs';
import { ready, root, tool } from './ready.mjs';

const results = join(root, 'test-results', 'run');
const rows = [];

function note(what, passed, failed) {
  rows.push({ what, passed, failed });
}

/** One check: it passes or it fails. */
async function check(what, work) {
  console.log(`\n— ${what}`);
  const good = await work().catch((error) => {
    console.error(error);
    return false;
  });
  note(what, good ? 1 : 0, good ? 0 : 1);
  return good;
}

/** The report a runner wrote, or nothing if it died before. */
function report(name) {
  const path = join(results, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** A runner that failed without a failed test (a crash, an error outside a test) counts as one. */
function tally(what, code, passed, failed) {
  note(what, passed, code !== 0 && failed === 0 ? 1 : failed);
}

async function unitTests() {
  console.log('\n— tests of the rooms');
  const code = await tool('vitest', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, 'vitest.json')}`,
  ]);
  const told = report('vitest.json');
  // A file that does not even load has no tests in it; a skipped test has shown nothing.
  const unloaded =
    told?.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length)
      .length ?? 1;
  const failed = (told?.numFailedTests ?? 0) + (told?.numPendingTests ?? 0) + unloaded;
  tally('tests of the rooms', code, told?.numPassedTests ?? 0, failed);
}

async function browserTests(browser) {
  console.log('\n— tests in a browser');
  const code = await tool('@playwright/test', 'playwright', ['test', '--reporter=list,json'], {
    env: {
      PARLEY_BROWSER: browser,
      PARLEY_BUILT: '1',
      PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'playwright.json'),
    },
  });
  const stats = report('playwright.json')?.stats;
  const failed = (stats?.unexpected ?? 1) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0);
  tally('tests in a browser', code, stats?.expected ?? 0, failed);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const catalogs = ['messages.po', 'messages.ts'].map((file) => join(root, 'src/locale/en', file));
const catalogText = () => catalogs.map((file) => readFileSync(file, 'utf8')).join('\n');

await ready();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

for (const [config, what] of [
  ['tsconfig.json', 'types: everything'],
  ['tsconfig.pure.json', 'types: the pure floor, without DOM or Node'],
  ['tsconfig.page.json', 'types: the page, without Node'],
]) {
  await check(what, async () => (await tool('typescript', 'tsc', ['-p', config])) === 0);
}
await check(
  'lint and format',
  async () => (await tool('@biomejs/biome', 'biome', ['check'])) === 0,
);
await check('the catalogs hold the words of the source', async () => {
  const before = catalogText();
  if ((await words()) !== 0) return false;
  if (catalogText() === before) return true;
  console.error('They were behind and have been brought up to date: commit src/locale.');
  return false;
});
await unitTests();
const built = await check('the site builds', async () => (await build()) === 0);
const browser = await ensureBrowser().catch(console.error);
if (built && browser) await browserTests(browser);
else await check(built ? 'a browser is found' : 'tests in a browser', async () => false);

const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
console.log('');
for (const { what, passed, failed } of rows) {
  console.log(`${failed ? '✗' : '✓'} ${what}: ${passed} passed, ${failed} failed`);
}
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
