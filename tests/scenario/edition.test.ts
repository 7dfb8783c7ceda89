import { expect, test } from 'vitest';
import { edition } from '../../src/scenario/edition.ts';
import { BASE, bundledFiles, changed, checked } from './files.ts';

const files: [string, string][] = [['base', BASE], ...bundledFiles];

/** Every text in a value. */
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

test.each(files)('%s: a seat reads its own private brief and no word of another', (_, file) => {
  const scenario = checked(file);
  for (const seat of [...Object.keys(scenario.parties), null]) {
    const readable = texts(edition(scenario, seat));
    for (const [id, { brief }] of Object.entries(scenario.parties)) {
      const { 'secret-words': words, ...own } = brief.private;
      for (const text of texts(own)) {
        if (id === seat) expect(readable).toContain(text);
        else expect(readable.some((other) => other.includes(text) && text.length > 40)).toBe(false);
      }
      if (id === seat) continue;
      for (const word of words)
        expect(readable.some((text) => text.toLowerCase().includes(word.toLowerCase()))).toBe(
          false,
        );
    }
  }
});

test('no number by which a delegation decides is in an edition', () => {
  const salted = changed(
    ['floor: {base: 0.4}', 'floor: {base: 0.4142}'],
    ['threshold: 0.3, who: [the elders]', 'threshold: 0.3173, who: [the elders]'],
    ['hilltop: {anyhow: 0.2', 'hilltop: {anyhow: 0.2718'],
    ['odds: {seeks-a-deal: 0.7', 'odds: {seeks-a-deal: 0.7071'],
  );
  const told = JSON.stringify(edition(checked(salted), 'riverside'));
  for (const salt of ['4142', '3173', '2718', '7071']) expect(told).not.toContain(salt);
});

test('a question is put only to the seat it is for', () => {
  const scenario = checked(BASE);
  expect(edition(scenario, 'riverside').events['dry-day']?.choices).toHaveLength(2);
  expect(edition(scenario, 'hilltop').events['dry-day']).toMatchObject({ asks: null, choices: [] });
});

test('an event or a deadline that is not for all is known to those it is for', () => {
  const scenario = checked(
    changed(
      ['    text: The well gives mud.', '    text: The well gives mud.\n    heard-by: [riverside]'],
      ['    aimed-at: [hilltop, riverside]', '    aimed-at: [riverside]\n    public: false'],
    ),
  );
  expect(edition(scenario, 'hilltop').events).toEqual({});
  expect(edition(scenario, null).deadlines).toEqual({});
  expect(Object.keys(edition(scenario, 'riverside').events)).toEqual(['dry-day']);
  expect(Object.keys(edition(scenario, 'riverside').deadlines)).toEqual(['harvest']);
});
