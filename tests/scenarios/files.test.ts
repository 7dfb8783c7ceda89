import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/scenario/check.ts';
import { read } from '../../src/scenario/read.ts';
import { bundled, SLUGS } from './bundled.ts';
import { spread, textsOf, wordsBeforeFirstDecision, wordsIn } from './words.ts';

// What neither narrator nor delegation says in a bundled case (dramaturgy.md A7). A party may be quoted
// with the official name of a thing, so quotation marks let a phrase through.
const AVOIDED =
  /\b(regimes?|puppets?|crush(es|ed|ing)?|wins?|won|winn(er|ers|ing)|breakthroughs?|surgical|collateral|the ukraine|kiev)\b|(?<!["“«])\bspecial (military )?operation\b/i;

describe.each(SLUGS)('%s', (slug) => {
  const scenario = bundled(slug);
  const parties = Object.entries(scenario.parties);
  const briefs = parties.map(([, party]) => party.brief);

  it('leaves the checker nothing that must be fixed', () => {
    const file = new URL(`../../assets/scenarios/${slug}/${slug}.parley.yaml`, import.meta.url);
    const { problems } = check(read(readFileSync(file, 'utf8')).draft);
    expect(problems.filter(({ severity }) => severity === 'must-fix')).toEqual([]);
    expect(scenario.id).toBe(slug);
  });

  it('asks at most 150 words of reading before the first decision, in every seat', () => {
    for (const [id] of parties)
      expect(wordsBeforeFirstDecision(scenario, id), id).toBeLessThanOrEqual(150);
  });

  it('has each brief in two lengths, one much shorter than the other', () => {
    for (const [, { brief }] of parties)
      for (const { full, short } of [brief.public, brief.private]) {
        expect(wordsIn(short)).toBeLessThanOrEqual(50);
        expect(wordsIn(full)).toBeGreaterThan(2 * wordsIn(short));
      }
  });

  it('gives every mind a delegation may have a brief of its own, in two lengths', () => {
    for (const [id, { minds, brief }] of parties)
      for (const mind of Object.keys(minds ?? {})) {
        const text = brief.private.minds[mind];
        expect(text, `${id} ${mind}`).toBeDefined();
        expect(wordsIn(text?.full ?? '')).toBeGreaterThan(2 * wordsIn(text?.short ?? ''));
      }
  });

  it('writes as much for one delegation as for another', () => {
    for (const length of ['full', 'short'] as const) {
      expect(spread(briefs.map((b) => b.public[length])), `public ${length}`).toBeLessThan(0.13);
      expect(spread(briefs.map((b) => b.private[length])), `private ${length}`).toBeLessThan(0.13);
    }
  });

  it('gives every seat a power, a demand, a secret, somebody at home, and leave to do something', () => {
    for (const [id, party] of parties) {
      const own = <T extends { party: string }>(of: Readonly<Record<string, T>>) =>
        Object.values(of).filter((one) => one.party === id);
      expect(own(scenario.powers).length, `${id}: a power`).toBeGreaterThan(0);
      expect(own(scenario.demands).length, `${id}: a demand`).toBeGreaterThan(0);
      expect(party.may.length, `${id}: leave`).toBeGreaterThan(0);
      expect(party['back-table'].who.length, `${id}: a back table`).toBeGreaterThan(0);
      expect(party.brief.private['secret-words'].length, `${id}: a secret`).toBeGreaterThan(0);
    }
  });

  it('asks something of every chair a person may take', () => {
    const asked = new Set(Object.values(scenario.events).flatMap(({ seat }) => seat ?? []));
    for (const [id, { playable }] of parties) if (playable) expect(asked, id).toContain(id);
  });

  it('uses none of the words that are kept out', () => {
    const found = textsOf(scenario).filter(({ text }) => AVOIDED.test(text));
    expect(found).toEqual([]);
  });

  it('says in every ending what it leaves out and who bears it, those outside the room too', () => {
    for (const ending of scenario.endings) {
      expect(ending['what-it-leaves-out']).not.toBe('');
      for (const [id] of parties)
        expect(Object.keys(ending['who-bears-it']), ending.id).toContain(id);
      expect(Object.keys(ending['who-bears-it']), ending.id).toContain('outside-the-room');
    }
  });

  it('has at least one good ending, one bad, and a last one that takes the rest', () => {
    const kinds = scenario.endings.map(({ kind }) => kind);
    expect(kinds).toContain('settled');
    expect(kinds).toContain('paper');
    expect(scenario.endings.at(-1)?.when).toBeUndefined();
  });

  it('has sources with publisher, date, purpose and status, and no made-up headline or address', () => {
    for (const [id, source] of Object.entries(scenario.sources)) {
      expect(source.publisher, id).not.toBe('');
      expect(source.date, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(wordsIn(source.for), id).toBeGreaterThan(3);
      expect(source.title, `${id}: none was shown to us`).toBeUndefined();
      expect(source.url, `${id}: none was shown to us`).toBeUndefined();
    }
  });
});
