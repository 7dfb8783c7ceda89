// Builds the site into dist/, its catalogs of words first.
import { fileURLToPath } from 'node:url';
import { tool } from './ready.mjs';

/** Gathers the sentences of the source into the catalogs and compiles them. */
export async function words() {
  const lingui = (...args) =>
    tool('@lingui/cli', 'lingui', [...args, '--workers', '1'], { quiet: true });
  return (await lingui('extract', '--clean')) || lingui('compile', '--strict');
}

/** @returns 0 when dist/ holds the site. */
export async function build() {
  return (await words()) || tool('vite', 'vite', ['build', '--logLevel', 'warn']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await build();
