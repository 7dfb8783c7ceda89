// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DossierPage } from '../../../src/panels/DossierPage.tsx';
import { LibraryPage } from '../../../src/panels/LibraryPage.tsx';
import { byPlaceOnTable, cardOf } from '../../../src/panels/lobby/fromScenario.ts';
import { statusOf } from '../../../src/panels/lobby/Sources.tsx';
import type { Shelf } from '../../../src/panels/shelf.ts';
import { coverOf } from '../../../src/scenario/cover.ts';
import { press, visit } from '../../controls/stage.tsx';
import { smallCase } from './smallCase.ts';

const small = Promise.resolve(smallCase);
const none = Promise.resolve(null);

function shelfWith(more: Partial<Shelf> = {}): Shelf {
  return {
    covers: async () => [coverOf(smallCase)],
    scenario: (id) => (id === smallCase.id ? small : none),
    readable: async (scenario) => scenario,
    lastGame: async () => null,
    begin: async (_, party) => `game-of-${party}`,
    open: async () => ({ problem: 'This file is cut short.' }),
    storage: async () => 'kept',
    ...more,
  };
}

const words = (text: string | null | undefined) => (text ?? '').trim().split(/\s+/).length;

beforeEach(() => {
  window.location.hash = '';
});

describe('the library', () => {
  it('makes a card from a scenario file', () => {
    expect(cardOf(smallCase)).toEqual({
      id: 'small-case',
      title: 'The Small Case',
      kind: 'fictional',
      minutes: 10,
      summary: 'One wall, two towns.',
      // The shape goes by the place in the file, so that it is the same on every page.
      parties: [
        { id: 'east', name: 'East Town', mark: 1 },
        { id: 'west', name: 'West Town', mark: 3 },
      ],
      hasContentNote: true,
      bestToStart: true,
      language: 'en',
    });
  });

  it('lays real cases first and then the short ones', () => {
    const card = cardOf(smallCase);
    const cards = [
      { ...card, id: 'long', minutes: 25 },
      { ...card, id: 'short' },
      { ...card, id: 'real', kind: 'real-case' as const, minutes: 30 },
    ];
    expect(cards.sort(byPlaceOnTable).map(({ id }) => id)).toEqual(['real', 'short', 'long']);
  });

  it('lays the case to begin with first for whoever has not played yet, and says so', async () => {
    const real = {
      ...smallCase,
      id: 'real',
      title: 'Real',
      kind: 'real-case' as const,
      minutes: 35,
    };
    const covers = async () => [coverOf(real), coverOf(smallCase)];
    const titles = (place: HTMLElement) =>
      [...place.querySelectorAll('article h2')].map((one) => one.textContent);
    const first = await visit(<LibraryPage shelf={shelfWith({ covers })} />);
    expect(titles(first)).toEqual(['The Small Case', 'Real']);
    expect(first.querySelector('article')?.textContent).toContain('Best to start with');
    const last = { gameId: 'g1', scenarioId: 'gone', party: 'west', week: 3, over: true };
    const again = await visit(
      <LibraryPage shelf={shelfWith({ covers, lastGame: async () => last })} />,
    );
    expect(titles(again)).toEqual(['Real', 'The Small Case']);
  });

  it('opens a case with one press, and shows no door that does not open', async () => {
    const place = await visit(<LibraryPage shelf={shelfWith()} />);
    const play = place.querySelector('article a');
    expect(play?.textContent).toBe('Play The Small Case');
    expect(play?.getAttribute('href')).toBe('#/case/small-case');
    expect(place.textContent).not.toMatch(/class|code|make your own/i);
  });

  it('offers to go on with the game that was left, in the chair it was left in', async () => {
    const last = { gameId: 'g1', scenarioId: 'small-case', party: 'west', week: 3, over: false };
    const place = await visit(<LibraryPage shelf={shelfWith({ lastGame: async () => last })} />);
    const slip = place.querySelector('article');
    expect(slip?.textContent).toMatch(/Go on with your game.*West Town.*week 3/);
    expect(slip?.querySelector('a')?.getAttribute('href')).toBe('#/game/g1');
  });

  it('does not offer a game of a case it no longer has', async () => {
    const last = { gameId: 'g1', scenarioId: 'gone', party: 'west', week: 3, over: false };
    const place = await visit(<LibraryPage shelf={shelfWith({ lastGame: async () => last })} />);
    expect(place.textContent).not.toContain('Go on with your game');
  });

  it('can be played from when games cannot be read, and says that nothing is kept', async () => {
    const broken = shelfWith({
      lastGame: () => Promise.reject(new Error('blocked')),
      storage: async () => 'blocked',
    });
    const place = await visit(<LibraryPage shelf={broken} />);
    expect(place.textContent).toContain('The Small Case');
    expect(place.textContent).toContain('This browser keeps nothing');
  });

  it('says under the button what is wrong with a file', async () => {
    const place = await visit(<LibraryPage shelf={shelfWith()} />);
    const field = place.querySelector('input');
    if (!field) throw new Error('no field for a file');
    Object.defineProperty(field, 'files', { value: [new File(['{'], 'x.parley-game.json')] });
    await act(async () => field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(place.querySelector('[role=alert]')?.textContent).toBe('This file is cut short.');
    expect(window.location.hash).toBe('');
  });

  it('explains the game in 150 words to whoever asks', async () => {
    const place = await visit(<LibraryPage shelf={shelfWith()} />);
    press([...place.querySelectorAll('button')].find((b) => b.textContent === 'How it works'));
    const dialog = place.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(words(dialog?.textContent)).toBeGreaterThan(80);
    expect(words(dialog?.textContent)).toBeLessThanOrEqual(150);
  });
});

describe('the dossier', () => {
  it('has a chair taken already, and shows that chair’s brief and no other', async () => {
    const place = await visit(<DossierPage shelf={shelfWith()} slug="small-case" />);
    const chairs = [...place.querySelectorAll('fieldset input')] as HTMLInputElement[];
    expect(chairs.map(({ value, checked }) => [value, checked])).toEqual([
      ['east', true],
      ['west', false],
    ]);
    expect(place.textContent).toContain('East Town wants the wall mended.');
    expect(place.textContent).not.toContain('West Town wants');
    press(chairs[1]);
    expect(place.textContent).toContain('West Town wants the wall mended.');
    expect(place.textContent).not.toContain('East Town wants');
  });

  it('marks what must be read, and keeps the longer versions closed', async () => {
    const place = await visit(<DossierPage shelf={shelfWith()} slug="small-case" />);
    const kinds = [...place.querySelectorAll('[data-prose]')].map((prose) =>
      prose.getAttribute('data-prose'),
    );
    expect(kinds).toEqual(['note', 'device', 'case', 'brief']);
    expect([...place.querySelectorAll('details')].some(({ open }) => open)).toBe(false);
    expect(place.querySelector('dialog')?.textContent).toBe('');
  });

  it('shows what already stands, in words', async () => {
    const place = await visit(<DossierPage shelf={shelfWith()} slug="small-case" />);
    const rows = [...place.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ]);
    expect(rows).toEqual([
      ['4 to 6 weeks', '2 moves in each'],
      ['First frost', 'week 3 to 5'],
      ['The patch', 'disputed'],
    ]);
  });

  it('lists each source with publisher, date, status and what it is cited for', async () => {
    const place = await visit(<DossierPage shelf={shelfWith()} slug="small-case" />);
    press(
      [...place.querySelectorAll('button')].find((b) => b.textContent?.startsWith('2 sources')),
    );
    const listed = [...place.querySelectorAll('dialog section li')].map((li) => li.textContent);
    expect(listed).toEqual([
      'DisputedThe Log, 2 March 2025the crack',
      'DocumentedThe Act, 1 March 2025the wall',
    ]);
  });

  it('calls a line only as firm as the least firm source it rests on', () => {
    const [line] = smallCase.chronology;
    const sources = (['documented', 'disputed'] as const).map((status, at) => ({
      id: ['act', 'log'][at] ?? '',
      publisher: 'x',
      date: '2025-03-01',
      citedFor: 'x',
      status,
    }));
    expect(statusOf(line!, sources)).toBe('disputed');
    expect(statusOf(line!, sources.slice(0, 1))).toBe('documented');
    expect(statusOf(line!, [])).toBeUndefined();
  });

  it('sits down with one press, and only once', async () => {
    const begun: string[] = [];
    const shelf = shelfWith({
      begin: async (_, party) => {
        begun.push(party);
        return 'g7';
      },
    });
    const place = await visit(<DossierPage shelf={shelf} slug="small-case" />);
    const sit = [...place.querySelectorAll('button')].find((b) => b.textContent === 'Sit down');
    press(sit);
    press(sit);
    await act(async () => {});
    expect(begun).toEqual(['east']);
    expect(window.location.hash).toBe('#/game/g7');
  });

  it('says so when the game could not begin', async () => {
    const shelf = shelfWith({ begin: () => Promise.reject(new Error('full')) });
    const place = await visit(<DossierPage shelf={shelf} slug="small-case" />);
    press([...place.querySelectorAll('button')].find((b) => b.textContent === 'Sit down'));
    await act(async () => {});
    expect(place.querySelector('[role=alert]')?.textContent).toContain('could not begin');
  });

  it('of a case that is not here leads back to the library', async () => {
    const place = await visit(<DossierPage shelf={shelfWith()} slug="nothing" />);
    expect(place.querySelector('h1')?.textContent).toBe('This page is not here');
    expect(place.querySelector('main a')?.getAttribute('href')).toBe('#/');
  });
});
