// What every command stands on: the packages of the lockfile, whole, and a way to run their tools.
// Node only: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder the project lies in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Is every package that the lockfile asks for there, in that version? Optional ones may be missing. */
function installed() {
  const asked = readJson(join(root, 'package-lock.json')).packages;
  return Object.entries(asked).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional || entry.peer) return true;
    const file = join(root, path, 'package.json');
    return existsSync(file) && readJson(file).version === entry.version;
  });
}

/** Installs what the lockfile asks for, unless it is there. */
export async function ready() {
  if (installed()) return;
  console.log('Installing the packages of package-lock.json …');
  const npm = process.env.npm_execpath;
  const code = npm ? await run(process.execPath, [npm, 'ci']) : await run('npm', ['ci']);
  if (code !== 0) throw new Error('npm ci did not finish: see above.');
}

/**
 * Runs a program in the project's folder.
 * @param quiet shows its output only if it fails; otherwise it is shown as it comes
 * @returns its exit code, or 1 if it could not be started
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
      // On Windows npm and the like are .cmd files, which only a shell starts.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    const said = [];
    child.stdout?.on('data', (part) => said.push(part));
    child.stderr?.on('data', (part) => said.push(part));
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

/** Runs the tool of an installed package with this same Node: `tool('vite', 'vite', ['build'])`. */
export function tool(name, bin, args, options) {
  const folder = join(root, 'node_modules', name);
  const { bin: bins } = readJson(join(folder, 'package.json'));
  return run(
    process.execPath,
    [join(folder, typeof bins === 'string' ? bins : bins[bin]), ...args],
    options,
  );
}
