import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Happening, News } from '../../src/engine/happening.ts';
import { MOVE_IDS } from '../../src/engine/move.ts';
import { REFUSAL_CODES } from '../../src/engine/refusal.ts';
import { RULES } from '../../src/locale/causes.ts';
import { sayChange } from '../../src/locale/changes.ts';
import { becauseOf, sayHappening } from '../../src/locale/happenings.ts';
import { sayMove, VERBS } from '../../src/locale/moves.ts';
import { namesOf } from '../../src/locale/names.ts';
import { REFUSALS } from '../../src/locale/refusals.ts';
import { say } from '../../src/locale/say.ts';
import {
  AGREEMENT,
  DEADLINE,
  DEMAND,
  POSTURE,
  PROCESS,
  trustWord,
} from '../../src/locale/states.ts';
import '../../src/locale/words.ts';
import {
  AGREEMENT_STATES,
  DEADLINE_STATES,
  DEMAND_STATES,
  POSTURE_STATES,
  PROCESS_STATES,
} from '../../src/scenario/vocabulary.ts';
import { openTable, view } from '../../src/table/opening.ts';
import { playToEnd } from '../../src/table/table.ts';
import { bundled } from '../scenarios/bundled.ts';

const folder = new URL('../../src/engine/', import.meta.url);
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

const scenario = bundled('talks-about-talks');
const parties = Object.keys(scenario.parties);
const seatedBy = (seed: string) =>
  playToEnd(
    openTable({ scenario, seed, seats: parties.map((party) => ({ party, player: 'ai' })) }),
  );
// A sentence that was put together from parts that are all there.
const isWhole = (text: string) => text.length > 3 && !/undefined|\{|\}|null|NaN/.test(text);

describe('every code has a sentence', () => {
  it('every rule the engine names as a cause', () => {
    const named = new Set(source.match(/'rule:[a-z-]+'/g)?.map((rule) => rule.slice(1, -1)));
    expect(named.size).toBeGreaterThan(15);
    expect([...named].filter((rule) => RULES[rule] === undefined)).toEqual([]);
  });
  it.each(REFUSAL_CODES)('the refusal %s', (code) => {
    expect(say(REFUSALS[code])).toMatch(/\.$/);
  });
  it.each(MOVE_IDS)('the verb %s', (verb) => {
    expect(isWhole(say(VERBS[verb]))).toBe(true);
  });
  it('every state of every chart', () => {
    const words = [
      ...DEMAND_STATES.map((state) => DEMAND[state]),
      ...DEADLINE_STATES.map((state) => DEADLINE[state]),
      ...AGREEMENT_STATES.map((state) => AGREEMENT[state]),
      ...PROCESS_STATES.map((state) => PROCESS[state]),
      ...POSTURE_STATES.map((state) => POSTURE[state]),
    ].map((word) => say(word));
    expect(words.filter((word) => word.length < 3)).toEqual([]);
  });
  it('trust from none to all', () => {
    const words = [0, 0.3, 0.5, 0.7, 1].map((share) => say(trustWord(share)));
    expect(new Set(words).size).toBe(5);
  });
});

describe('whole games can be told', () => {
  it.each(['a', 'b', 'c'])('seed %s, from every chair', (seed) => {
    const table = seatedBy(seed);
    for (const party of parties) {
      const seen = view(table, party);
      const names = namesOf(scenario, seen);
      for (const h of seen.log) expect(sayHappening(h, names), h.kind).toSatisfy(isWhole);
      for (const change of seen.changes)
        expect(sayChange(change, seen.log, names), change.what).toSatisfy(isWhole);
      // Every change has a cause that this very chair can be told.
      const untold = seen.changes.filter((c) => becauseOf(c.cause, seen.log, names) === null);
      expect(untold).toEqual([]);
    }
  });
  it('every open move of a first week', () => {
    const table = openTable({
      scenario,
      seed: 'a',
      seats: parties.map((party) => ({ party, player: 'human' })),
    });
    for (const party of parties) {
      const seen = view(table, party);
      const names = namesOf(scenario, seen);
      for (const verb of seen.verbs)
        for (const move of verb.moves) expect(sayMove(move, names)).toSatisfy(isWhole);
    }
  });
});

describe('the reader is spoken to', () => {
  const seen = view(seatedBy('a'), parties[0] ?? '');
  const names = namesOf(scenario, seen);
  const told = (news: News, by: string): Happening =>
    ({
      ...news,
      id: 'n1',
      week: 1,
      beat: 'initiative',
      by,
      addressee: null,
      channel: null,
      heardBy: [],
      public: false,
      cause: 'rule:move',
    }) as Happening;
  it('as you when it was them, by name when it was not', () => {
    const walked: News = { kind: 'moved', move: { id: 'walk' } };
    expect(sayHappening(told(walked, parties[0] ?? ''), names)).toBe('You walked out');
    expect(sayHappening(told(walked, parties[1] ?? ''), names)).toBe('Moscow walked out');
  });
  it('with a number and a cause when trust moves', () => {
    const change = {
      week: 1,
      what: 'trust' as const,
      of: parties[1] ?? '',
      in: parties[0] ?? '',
      from: 0.5,
      to: 0.46,
      cause: 'n1',
      heardBy: [],
    };
    const log = [told({ kind: 'moved', move: { id: 'adjourn' } }, parties[0] ?? '')];
    expect(sayChange(change, log, names)).toBe(
      'Moscow trusts you less (−4): you asked for an adjournment.',
    );
  });
});
