import { describe, expect, it } from 'vitest';
import type { Change, Happening, News } from '../../src/engine/happening.ts';
import type { View } from '../../src/engine/viewTypes.ts';
import { sayChange } from '../../src/locale/changes.ts';
import { sayHappening } from '../../src/locale/happenings.ts';
import { namesOf } from '../../src/locale/names.ts';
import { sentence } from '../../src/locale/say.ts';
import '../../src/locale/words.ts';
import { frontPageOf, isSober } from '../../src/play/frontPage.ts';
import { changesIn } from '../../src/play/news.ts';
import { openTable, type Table, view } from '../../src/table/opening.ts';
import { submitMoves, submitReplies } from '../../src/table/table.ts';
import { bundled } from '../scenarios/bundled.ts';

const flagship = bundled('talks-about-talks');
const quiet = bundled('quiet-hours');

function played(scenario: typeof flagship, seat: string, seed: string, weeks: number): Table {
  let table = openTable({
    scenario,
    seed,
    seats: Object.keys(scenario.parties).map((party) => ({
      party,
      player: party === seat ? 'human' : 'ai',
    })),
  });
  for (let week = 0; week < weeks; week++) {
    const moved = submitMoves(table, seat, []);
    const answered = moved.ok ? submitReplies(moved.value, seat, []) : moved;
    if (!answered.ok) break;
    table = answered.value;
  }
  return table;
}
const usa = view(played(flagship, 'usa', 'a', 1), 'usa');
const clinic = view(played(quiet, 'clinic', 'a', 1), 'clinic');

let made = 0;
const happening = (news: News, more: Partial<Happening> = {}): Happening =>
  ({
    ...{ id: `x${made++}`, week: 9, beat: 'resolve', by: null, addressee: null, channel: null },
    ...{ heardBy: [], public: true, cause: 'rule:reply' },
    ...news,
    ...more,
  }) as Happening;
const heard = (before: View, log: readonly Happening[], changes: readonly Change[] = []): View => ({
  ...before,
  log: [...before.log, ...log],
  changes: [...before.changes, ...changes],
});
const trust = (from: number, to: number, cause: string, of = 'russia'): Change => ({
  ...{ week: 9, what: 'trust', of, in: 'usa', from, to, cause, heardBy: [] },
});
const week9 = (changes: readonly Change[]) => changesIn(heard(usa, [], changes), 9);

describe('why a number moved', () => {
  it('is the strongest of what pulled the way it went, never the strongest of all', () => {
    const [told] = week9([
      trust(0.4, 0.46, 'rule:kept'),
      trust(0.46, 0.41, 'rule:lapse'),
      trust(0.41, 0.36, 'rule:report'),
    ]);
    expect(told).toMatchObject({ from: 0.4, to: 0.36, cause: 'rule:lapse' });
  });
  it('is both where strong pulls opposed each other, each with its share', () => {
    const view9 = heard(usa, [], [trust(0.4, 0.44, 'rule:kept'), trust(0.44, 0.36, 'rule:lapse')]);
    const [told] = changesIn(view9, 9);
    expect(told?.pulls.map(({ cause }) => cause)).toEqual(['rule:lapse', 'rule:kept']);
    expect(told && sayChange(told, view9.log, namesOf(flagship, view9))).toBe(
      'Moscow trusts you less (−4): the deadline passed and nothing followed (−8); ' +
        'a week in force without a report (+4).',
    );
  });
  it('is one cause where the other pulled weakly, and adds up what one cause did twice', () => {
    const [told] = week9([
      trust(0.4, 0.45, 'rule:kept'),
      trust(0.45, 0.44, 'rule:lapse'),
      trust(0.44, 0.5, 'rule:kept'),
    ]);
    expect(told?.pulls.map(({ cause }) => cause)).toEqual(['rule:kept']);
  });
  it('is something unheard of where nothing that was heard pulled that way', () => {
    const [told] = week9([trust(0.4, 0.46, 'rule:kept'), trust(0.3, 0.34, 'rule:report')]);
    expect(told).toMatchObject({ to: 0.34, cause: 'rule:unheard', pulls: [] });
  });
});

describe('the front page', () => {
  it('has the answer to a question of this seat’s, and says it nowhere else', () => {
    const asked = { kind: 'answered', probe: 'meter', answer: 'yes-shared' } as const;
    const mine = happening(asked, { by: 'hall', addressee: 'clinic', public: false });
    const page = frontPageOf(heard(clinic, [mine]), quiet, 9);
    expect(page.answers).toEqual([mine]);
    const elsewhere = [...page.cables.flatMap(({ says }) => says), ...page.briefs, page.headline];
    expect(elsewhere).not.toContain(mine);
  });
  it('is led by an event in which people were harmed, whatever was signed that week', () => {
    const signed = happening({ kind: 'agreement', agreement: 'a', ...AGREED });
    const strike = happening({ kind: 'event', event: 'kryvyi-rih' });
    const page = frontPageOf(heard(usa, [signed, strike]), flagship, 9);
    expect(page.headline).toBe(strike);
    expect(page.events[0]).toBe(strike);
    expect(page.briefs).toContain(signed);
  });
  it('takes for such an event only what is reported of the world, moves nothing and asks nothing', () => {
    const sober = (scenario: typeof flagship) =>
      Object.keys(scenario.events).filter((id) => isSober(scenario, id));
    expect(sober(flagship)).toEqual(['kryvyi-rih']);
    expect(sober(quiet)).toEqual([]);
  });
  it('puts changes with one cause together', () => {
    const page = frontPageOf(
      heard(
        usa,
        [],
        [
          trust(0.4, 0.5, 'rule:kept'),
          trust(0.4, 0.48, 'rule:lapse', 'ukraine'),
          trust(0.4, 0.45, 'rule:kept', 'europe'),
        ],
      ),
      flagship,
      9,
    );
    expect(page.changes.map(({ cause }) => cause)).toEqual([
      'rule:kept',
      'rule:kept',
      'rule:lapse',
    ]);
  });
  it('names the demand for which a text of this seat’s was refused', () => {
    const text = { ...TEXT, id: 't9', author: 'usa' };
    const refused = happening(
      { kind: 'text-refused', text: 't9', reason: 'held-back', names: 'root-causes' },
      { by: 'russia' },
    );
    const page = frontPageOf({ ...heard(usa, [refused]), texts: [text] }, flagship, 9);
    expect(page.heldBy).toEqual(['root-causes']);
  });
});
const AGREED = { from: 'announced', to: 'inForce', why: 'rule:repair' } as const;
const TEXT = {
  ...{ week: 9, changes: {}, needs: [], signed: [], answers: null, single: false },
  is: 'refused' as const,
};

describe.each([
  ['talks-about-talks', flagship, 'usa'],
  ['quiet-hours', quiet, 'clinic'],
] as const)('the pages of a whole game of %s', (_, scenario, seat) => {
  const now = view(played(scenario, seat, 'b', 12), seat);
  const names = namesOf(scenario, now, 3);
  const weeks = Array.from({ length: now.turn }, (__, i) => i + 1);

  it('tell no happening twice', () => {
    for (const week of weeks) {
      const page = frontPageOf(now, scenario, week);
      const told = [
        ...new Set([page.headline?.id, ...page.events.map(({ id }) => id)]),
        ...page.answers.map(({ id }) => id),
        ...page.cables.flatMap(({ says }) => says.map(({ id }) => id)),
        ...page.briefs.map(({ id }) => id),
        ...new Set(page.changes.map(({ cause }) => cause).filter((id) => !page.above.has(id))),
      ].filter((id) => id !== undefined && !id.startsWith('rule:'));
      expect(new Set(told).size, `week ${week}`).toBe(told.length);
    }
  });
  it('never give a cause that pulled the other way', () => {
    for (const week of weeks)
      for (const { from, to, cause } of changesIn(now, week)) {
        const pulled = now.changes
          .filter((one) => one.week === week && one.cause === cause)
          .some((one) => one.to > one.from === to > from);
        expect(pulled || cause === 'rule:unheard').toBe(true);
      }
  });
  it('end each sentence once, and quote once', () => {
    const lines = [
      ...now.log.map((h) => sentence(sayHappening(h, names))),
      ...weeks.flatMap((week) =>
        changesIn(now, week).map((change) => sayChange(change, now.log, names)),
      ),
    ];
    expect(
      lines.filter((line) => /[!?]\.|(?<!\.)\.[”’"]?\.|““|””|[^.?!…”’)]$/u.test(line)),
    ).toEqual([]);
  });
});
