import { bundled } from '../scenarios/bundled.ts';
import { chartRows } from './charts.ts';
import { frontierRows } from './frontier.ts';
import { gameRows } from './games.ts';
import { growthRows } from './growth.ts';
import { peerRows } from './peers.ts';
import type { Row } from './row.ts';
import { sceneRows } from './scene.ts';
import { weightRows } from './weight.ts';

const words = process.argv.slice(2);
const wordAfter = (name: string): string | undefined => {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
};
const asJson = words.includes('--json');
const games = Number(wordAfter('--games') ?? 1000);
const only = wordAfter('--only')?.split(',');

const flagship = bundled('talks-about-talks');
const parts: Record<string, () => Row[] | Promise<Row[]>> = {
  charts: () => chartRows(flagship, games),
  games: () => gameRows(flagship, Math.min(60, games)),
  decisions: () => peerRows(flagship, Math.min(12, games)),
  growth: () => growthRows(),
  frontier: () => frontierRows(),
  weight: () => weightRows(),
  scene: () => sceneRows(),
};

const rows: Row[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (only !== undefined && !only.includes(name)) continue;
  if (!asJson) process.stderr.write(`${name} …\n`);
  rows.push(...(await part()));
}

function lines(row: Row): string[] {
  const ratio = row.ratio === null ? '' : `${row.ratio} ×`;
  const met = row.met === null ? '' : row.met ? 'met' : 'MISSED';
  const cells = [row.id, `${row.value} ${row.unit}`, ratio, row.goal, met];
  const widths = [24, 22, 11, 12, 6];
  const line = cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' ');
  const about = `    ${row.what}${row.against === '–' ? '' : ` against ${row.against}`}`;
  return [line, about, ...(row.note === undefined ? [] : [`    ${row.note}`])];
}
process.stdout.write(
  asJson ? `${JSON.stringify(rows, null, 1)}\n` : `${rows.flatMap(lines).join('\n')}\n`,
);
// The server of the built site would keep the process.
process.exit(0);
