import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/engine/happening.ts';
import { becauseOf, sayHappening } from '../../src/locale/happenings.ts';
import { sayOwnHold, sayTheirHold } from '../../src/locale/holdBacks.ts';
import { namesOf } from '../../src/locale/names.ts';
import { say, sentence } from '../../src/locale/say.ts';
import { believedWord, fifthOf, trustWord } from '../../src/locale/states.ts';
import '../../src/locale/words.ts';
import { openTable, view } from '../../src/table/opening.ts';
import { bundled } from '../scenarios/bundled.ts';

const scenario = bundled('quiet-hours');
const seats = Object.keys(scenario.parties).map((party) => ({ party, player: 'human' as const }));
const table = openTable({ scenario, seed: 'a', seats });
const clinic = view(table, 'clinic');
const names = namesOf(scenario, clinic);

describe('a gauge', () => {
  it('has one word for one number of squares, and five of both', () => {
    const shares = Array.from({ length: 101 }, (_, i) => i / 100);
    for (const word of [trustWord, believedWord]) {
      const words = new Set(shares.map((share) => `${fifthOf(share)} ${say(word(share))}`));
      expect(words.size).toBe(5);
    }
    expect([-1, 0, 1, 7].map(fifthOf)).toEqual([1, 1, 5, 5]);
  });
});

describe('a sentence put together from others', () => {
  it.each([
    ['which hour?', 'which hour?'],
    ['it said: “not the wall.”', 'it said: “not the wall.”'],
    ['“it said: “not the wall.”.”', '“it said: “not the wall.”'],
    ['““We were here first…””', '“We were here first…”'],
    ['Deal with the "root causes"', 'Deal with the ‘root causes’.'],
    ['wait...', 'wait...'],
    ['a week', 'a week.'],
  ])('of %s ends once and quotes once', (clause, said) => {
    expect(sentence(clause)).toBe(said);
  });
});

const chosen = (event: string, choice: string): Happening => ({
  ...{ id: 'n1', week: 1, beat: 'replies', by: 'hall', addressee: null, channel: null },
  ...{ heardBy: [], public: true, cause: 'rule:reply' },
  ...{ kind: 'chosen', event, choice, silent: false },
});

describe('what another side chose', () => {
  it('is told in the words of its card, as a quotation', () => {
    const said = sayHappening(chosen('third-encore', firstOf('third-encore')), names);
    expect(said).toMatch(/^The hall’s answer to “A third encore” was: “.+”$/);
  });
  it('in an event this seat has not heard of names neither the event nor the choice', () => {
    const secret = chosen('hall-trustees', 'keep');
    for (const said of [sayHappening(secret, names), becauseOf('n1', [secret], names)])
      expect(said).toMatch(/^the hall settled a matter of its own house$/i);
  });
  it('is told to the one who chose, and afterwards to all', () => {
    const secret = chosen('hall-trustees', 'keep');
    const own = namesOf(scenario, view(table, 'hall'));
    expect(sayHappening(secret, own)).toContain('in your pocket');
    const after = namesOf(scenario, { ...clinic, everything: true });
    expect(sayHappening(secret, after)).toContain('in your pocket');
  });
});
const firstOf = (event: string) => scenario.events[event]?.choices[0]?.id ?? '';

describe('a demand that stands in the way', () => {
  it('of one’s own says its state now, and what in the text or the world would lift it', () => {
    const untils = scenario.demands['festival-nights']?.['hold-back'].map(({ until }) => until);
    const hall = namesOf(scenario, view(table, 'hall'));
    const held = { demand: 'festival-nights', state: 'voiced' } as const;
    const stands = { options: {}, demands: { 'festival-nights': 'voiced' } } as const;
    const said = sayOwnHold(held, untils ?? [], hall, stands);
    expect(said).toContain('“Evenings for the festival” stands in the way; now: voiced.');
    expect(said).toMatch(/or with: “Evenings for the festival”: acknowledged, and Check: .+\.$/);
    // What is so already is not asked for again.
    const heard = { options: {}, demands: { 'festival-nights': 'acknowledged' } } as const;
    expect(sayOwnHold({ ...held, state: 'acknowledged' }, untils ?? [], hall, heard)).toMatch(
      /or with: Check: /,
    );
    const checked = { ...stands, options: { check: 'shared-meter' } };
    expect(sayOwnHold(held, untils ?? [], hall, checked)).toMatch(
      /or with: “Evenings for the festival”: acknowledged\.$/,
    );
  });
  it('of another side’s says that nobody has acknowledged it, else its state, and not what lifts it', () => {
    const said = sayTheirHold('festival-nights', clinic, names) ?? '';
    expect(said).toContain('The hall will not sign such a text before “Evenings for the festival”');
    expect(said).toContain('Nobody has acknowledged it yet');
    const demands = clinic.demands.map((one) => ({ ...one, state: 'acknowledged' as const }));
    expect(sayTheirHold('festival-nights', { demands }, names)).toContain('now: acknowledged');
  });
});
