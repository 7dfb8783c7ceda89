// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Move } from '../../src/engine/move.ts';
import type { View } from '../../src/engine/viewTypes.ts';
import { Announcer } from '../../src/panels/Announcer.tsx';
import { type OfferDraft, OfferPanel, type OfferPanelProps } from '../../src/panels/OfferPanel.tsx';
import { draw, press } from '../controls/stage.tsx';
import { firstWeek, namesFor, scenario, textBy, withTexts } from './offerViews.ts';

function open(view: View, more: Partial<OfferPanelProps> = {}) {
  const tabled: Move[] = [];
  const closed = vi.fn();
  const panel = (extra: Partial<OfferPanelProps> = {}) => (
    <Announcer>
      <OfferPanel
        {...{ view, scenario, names: namesFor(view), start: 'standing', kind: 'offer' }}
        movesUsed={0}
        onTable={(move) => tabled.push(move)}
        onClose={closed}
        {...more}
        {...extra}
      />
    </Announcer>
  );
  const { place, show } = draw(panel());
  const line = (issue: string): HTMLFieldSetElement => {
    const found = [...place.querySelectorAll('fieldset')].find((one) =>
      one.querySelector('legend')?.textContent?.startsWith(issue),
    );
    if (found === undefined) throw new Error(`no line ${issue}`);
    return found;
  };
  const choose = (issue: string, option: string) => {
    const label = [...line(issue).querySelectorAll('label')].find((one) =>
      one.textContent?.includes(option),
    );
    press(label?.querySelector('input'));
  };
  const button = (words: string) =>
    [...place.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words));
  const section = (title: string) =>
    [...place.querySelectorAll('section')].find(
      (one) => one.querySelector('h3, legend')?.firstChild?.textContent === title,
    );
  return { place, show, panel, tabled, closed, line, choose, button, section };
}

const checked = (line: Element) =>
  line.querySelector<HTMLInputElement>('input:checked')?.closest('label')?.textContent;

describe('the sheet', () => {
  it('has one group of real radio buttons per issue, and first of all what leaves it as it is', () => {
    const view = firstWeek('usa');
    const { place, line } = open(view);
    const lines = [...place.querySelectorAll('fieldset')].filter((one) =>
      one.querySelector('[data-as-is]'),
    );
    expect(lines).toHaveLength(view.case.space.issues.length);
    for (const one of lines) {
      const radios = [...one.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
      expect(radios[0]?.checked).toBe(true);
    }
    expect(checked(line('Ceasefire'))).toBe('Leave as it is: Energy infrastructure only');
    expect(line('Ceasefire').querySelectorAll('input')).toHaveLength(5);
  });

  it('puts focus on its heading', () => {
    const { place } = open(firstWeek('usa'));
    expect(document.activeElement).toBe(place.querySelector('h2'));
    expect(document.activeElement?.textContent).toBe('Your first offer');
  });

  it('marks a red line of one’s own with words, and lets it be chosen with one plain warning', () => {
    const { line, choose, section, button, tabled } = open(firstWeek('usa'));
    expect(line('Guarantees').textContent).toContain('your red line');
    choose('Guarantees', 'US backstop');
    expect(section('Worth to you')?.textContent).toContain(
      'Your red line: A European force with a US backstop',
    );
    expect(section('Worth to you')?.textContent).toContain('would refuse it');
    press(button('Table this offer'));
    expect(tabled).toEqual([{ id: 'offer', changes: { guarantees: 'backstop' } }]);
  });

  it('marks what a demand of one’s own holds back, by the name of the demand', () => {
    const { line, choose, section } = open(firstWeek('europe'));
    expect(line('Sanctions').textContent).toContain(
      'your demand holds it back: No relief before there is quiet (voiced)',
    );
    choose('Sanctions', 'Broad relief');
    expect(section('Worth to you')?.textContent).toContain('No relief before there is quiet');
  });

  it('marks what another delegation has said it will never sign', () => {
    const seen = firstWeek('usa');
    const view = {
      ...seen,
      parties: seen.parties.map((one) =>
        one.id === 'ukraine' ? { ...one, never: { territory: ['recognised'] } } : one,
      ),
    };
    expect(open(view).line('Territory').textContent).toContain('Kyivsaid: never');
  });

  it('says what an option makes together with what is in force', () => {
    expect(open(firstWeek('usa')).line('Ceasefire').textContent).toContain(
      'adds up to: Energy and sea',
    );
  });
});

describe('starting from something', () => {
  const texts = [
    textBy('usa', { ceasefire: 'full', monitoring: 'mission' }, 1),
    textBy('russia', { ceasefire: 'energy-and-sea', sanctions: 'food' }, 2),
  ];
  const starts = (place: Element) =>
    [...place.querySelectorAll('button[aria-pressed]')].map((one) => one.textContent);

  it('offers only what exists, and nothing where there is nothing', () => {
    expect(starts(open(firstWeek('usa')).place)).toEqual([]);
    const { place } = open(withTexts(firstWeek('usa'), texts));
    expect(starts(place)).toEqual(['standing text', 'your last offer', 'a blank sheet']);
  });

  it('carries a bar, in words too, where a line differs from the start', () => {
    const { place, line, choose } = open(withTexts(firstWeek('usa'), texts));
    expect(place.textContent).toContain('No line differs from what you started from.');
    choose('Monitoring', 'A neutral mission');
    expect(line('Monitoring').dataset.changed).toBe('true');
    expect(line('Monitoring').textContent).toContain('differs from what you started from');
    expect(line('Ceasefire').dataset.changed).toBeUndefined();
    expect(place.textContent).toContain('1 line differs');
  });

  it('keeps what was written on one start while another is looked at', () => {
    const { line, choose, button } = open(withTexts(firstWeek('usa'), texts));
    choose('Monitoring', 'A mission with reach');
    press(button('your last offer'));
    expect(checked(line('Monitoring'))).toBe('A neutral mission');
    press(button('standing text'));
    expect(checked(line('Monitoring'))).toBe('A mission with reach');
  });

  it('names the text it answers when it was started from another’s', () => {
    const { place, button, tabled } = open(withTexts(firstWeek('usa'), texts));
    expect(place.querySelector('h2')?.textContent).toBe('Your answer to Moscow');
    press(button('Table this answer'));
    expect(tabled).toEqual([
      {
        id: 'counter',
        answers: 't-russia-2-1',
        changes: { ceasefire: 'energy-and-sea', sanctions: 'food' },
      },
    ]);
  });

  it('leaves everything as it is at one press', () => {
    const { place, button } = open(withTexts(firstWeek('usa'), texts));
    press(button('Leave everything as it is'));
    for (const one of place.querySelectorAll('[data-as-is]'))
      expect(one.querySelector<HTMLInputElement>('input')?.checked).toBe(true);
  });
});

describe('tabling', () => {
  it('waits for a change, and says so', () => {
    const { button, place, tabled } = open(firstWeek('usa'));
    const table = button('Table this offer');
    expect(table?.getAttribute('aria-disabled')).toBe('true');
    const reason = place.querySelector(`[id="${table?.getAttribute('aria-describedby')}"]`);
    expect(reason?.textContent).toContain('Change at least one line');
    press(table);
    expect(tabled).toEqual([]);
  });

  it('hands out the lines that change what is in force, and what it costs', () => {
    const { choose, button, tabled, section } = open(firstWeek('usa'));
    choose('Monitoring', 'A neutral mission');
    choose('Territory', 'without recognition');
    choose('Territory', 'Left open');
    expect(section('Who must sign')?.textContent).toContain('2 of 4');
    expect(section('Who must sign')?.textContent).toContain('Moscow');
    expect(button('Table this offer')?.textContent).toContain('1 of 2 moves');
    press(button('Table this offer'));
    expect(tabled).toEqual([{ id: 'offer', changes: { monitoring: 'mission' } }]);
  });

  it('says when it is the last move, and when none is left', () => {
    const last = open(firstWeek('usa'), { movesUsed: 1 });
    expect(last.button('Table this offer')?.textContent).toContain('your last move');
    const none = open(firstWeek('usa'), { movesUsed: 2 });
    none.choose('Monitoring', 'A neutral mission');
    expect(none.place.textContent).toContain('You have no move left this week');
    press(none.button('Table this offer'));
    expect(none.tabled).toEqual([]);
  });

  it('cannot do without a delegation that has left', () => {
    const seen = firstWeek('usa');
    const view = {
      ...seen,
      parties: seen.parties.map((one) => (one.id === 'russia' ? { ...one, gone: true } : one)),
    };
    const { choose, place, button } = open(view);
    choose('Monitoring', 'A neutral mission');
    expect(place.textContent).toContain('has left the table, and this needs its signature');
    expect(button('Table this offer')?.getAttribute('aria-disabled')).toBe('true');
  });

  it('tells that a core issue is not signed before the talks turn to substance', () => {
    const { choose, place } = open(firstWeek('usa'));
    choose('Monitoring', 'A neutral mission');
    expect(place.textContent).not.toContain('Core issue');
    choose('Territory', 'without recognition');
    expect(place.textContent).toContain('Core issue: no signing before');
  });

  it('goes to one delegation in private, and says who hears of it in any case', () => {
    const { choose, section, button, tabled } = open(firstWeek('usa'));
    choose('Economic track', 'A reconstruction fund');
    const radio = (words: string) =>
      [...(section('Channel')?.querySelectorAll('label') ?? [])]
        .find((one) => one.textContent?.includes(words))
        ?.querySelector('input');
    expect(section('Channel')?.textContent).not.toContain('heard by');
    press(radio('By envoy'));
    press(radio('Moscow'));
    expect(section('Channel')?.textContent).toContain('heard by Moscow and Kyiv');
    press(button('Table this offer'));
    expect(tabled).toEqual([
      { id: 'offer', changes: { economic: 'fund' }, channel: 'envoy', to: 'russia' },
    ]);
  });

  it('lets only who may put a text forward as the single text', () => {
    const { choose, place, button, tabled } = open(firstWeek('usa'));
    choose('Monitoring', 'A neutral mission');
    press(place.querySelector('input[type=checkbox]'));
    press(button('Table the single text'));
    expect(tabled[0]?.id).toBe('single-text');
    expect(open(firstWeek('ukraine')).place.querySelector('input[type=checkbox]')).toBeNull();
  });
});

describe('what is known of the others', () => {
  it('is a range and a word for each who must sign, and never a number', () => {
    const { choose, section } = open(firstWeek('usa'));
    expect(section('What you have learned of the others')?.textContent).toContain(
      'Nobody else has to sign',
    );
    choose('Monitoring', 'A neutral mission');
    const known = section('What you have learned of the others');
    const items = [...(known?.querySelectorAll('li') ?? [])].map((one) => one.textContent);
    expect(items).toHaveLength(2);
    for (const item of items) {
      expect(item).toMatch(/probably enough|hard to tell|probably not enough/);
      expect(item).not.toMatch(/\d/);
    }
  });
});

describe('leaving and coming back', () => {
  it('closes on Esc, but not from under a dialog', () => {
    const { closed } = open(firstWeek('usa'));
    const pressEscape = () =>
      act(() => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      });
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.open = true;
    pressEscape();
    expect(closed).not.toHaveBeenCalled();
    dialog.remove();
    pressEscape();
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('goes on where whoever keeps the draft left it', () => {
    const view = firstWeek('usa');
    let draft: OfferDraft | null = null;
    const keep = (next: OfferDraft) => {
      draft = next;
    };
    const first = open(view, { draft: null, onDraft: keep });
    first.choose('Monitoring', 'A neutral mission');
    const again = open(view, { draft, onDraft: keep });
    expect(checked(again.line('Monitoring'))).toBe('A neutral mission');
  });

  it('opens a move on the pad again and costs no further move', () => {
    const { line, button, tabled } = open(firstWeek('usa'), {
      movesUsed: 2,
      editing: { id: 'offer', changes: { monitoring: 'self' }, channel: 'podium' },
    });
    expect(checked(line('Monitoring'))).toBe('Each side reports');
    press(button('Change it'));
    expect(tabled).toEqual([{ id: 'offer', changes: { monitoring: 'self' }, channel: 'podium' }]);
  });
});

describe('worth, said aloud', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is one sentence when the offer crosses what one would sign at, and none otherwise', () => {
    const { choose, place, section } = open(firstWeek('usa'));
    const voice = document.body.appendChild(document.createElement('div'));
    voice.id = 'say-politely';
    const heard = () => {
      act(() => {
        vi.advanceTimersByTime(10_000);
      });
      const said = voice.textContent;
      voice.textContent = '';
      return said;
    };
    choose('Territory', 'Recognition');
    expect(section('Worth to you')?.textContent).toContain('below your floor');
    expect(heard()).toBe('');
    choose('Monitoring', 'A neutral mission');
    choose('Ceasefire', 'Everywhere');
    choose('Territory', 'without recognition');
    expect(heard()).toBe('Better than things as they are, above your floor.');
    choose('Economic track', 'The fund');
    expect(heard()).toBe('');
    expect(place.textContent).toContain('above your floor');
  });
});
