// Reads a saved game, plays it again from its moves and writes it: what comes out must be what went in.
import { readFileSync } from 'node:fs';
import { readSavedGame } from '../../src/table/readSavedGame.ts';
import { writeSavedGame } from '../../src/table/savedGame.ts';
import { retrace } from '../../src/table/transcript.ts';
import { bundled, SLUGS } from '../scenarios/bundled.ts';

const saved = readSavedGame(readFileSync(process.argv[2] ?? '', 'utf8'));
if (!saved.ok) throw new Error(saved.error);
const slug = SLUGS.find((one) => bundled(one).id === saved.value.scenario.id);
if (slug === undefined) throw new Error('no such case');
const table = retrace(bundled(slug), saved.value);
if (!table.ok) throw new Error(table.error);
process.stdout.write(writeSavedGame(table.value));
