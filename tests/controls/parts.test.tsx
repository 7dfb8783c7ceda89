// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Disclosure } from '../../src/controls/Disclosure.tsx';
import { Meter } from '../../src/controls/Meter.tsx';
import { markIndex, PartyMark, SHAPES } from '../../src/controls/PartyMark.tsx';
import { RadioRow } from '../../src/controls/RadioRow.tsx';
import { Slider } from '../../src/controls/Slider.tsx';
import { Tabs } from '../../src/controls/Tabs.tsx';
import { draw, press } from './stage.tsx';

describe('a party’s mark', () => {
  it('has a shape of its own for each of six parties', () => {
    expect(new Set(Object.values(SHAPES)).size).toBe(6);
    expect([0, 1, 5, 6, -1].map(markIndex)).toEqual([1, 2, 6, 1, 6]);
  });

  it('never stands without its name, unless the name stands beside it', () => {
    const { place, show } = draw(<PartyMark index={2} name="North Bank" />);
    expect(place.textContent).toBe('North Bank');
    show(<PartyMark index={2} name="North Bank" naming="spoken" />);
    expect(place.querySelector('.spoken')?.textContent).toBe('North Bank');
    show(<PartyMark index={2} name="North Bank" naming="none" />);
    expect(place.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a meter', () => {
  it('fills as many squares as it was told', () => {
    const { place } = draw(<Meter label="Trust in you" filled={2} word="low" />);
    const [on, off] = [0, 4].map((at) => place.querySelectorAll('rect')[at]?.getAttribute('class'));
    const classes = [...place.querySelectorAll('rect')].map((one) => one.getAttribute('class'));
    expect(classes).toEqual([on, on, off, off, off]);
    expect(on).not.toBe(off);
  });

  it('says its value in words', () => {
    const { place } = draw(<Meter label="Trust in you" filled={2} word="low" />);
    expect(place.textContent).toBe('Trust in youlow');
    expect(place.querySelectorAll('rect')).toHaveLength(5);
  });
});

describe('a row of options', () => {
  const options = [
    { id: 'none', label: 'none' },
    { id: 'some', label: 'some', disabled: true },
    { id: 'all', label: 'all' },
  ] as const;

  it('is one named group of radio buttons that tells what was chosen', () => {
    const chosen: string[] = [];
    const { place } = draw(
      <RadioRow
        legend="Prisoners"
        options={options}
        value="none"
        onChange={(id) => chosen.push(id)}
      />,
    );
    const group = place.querySelector('[role=radiogroup]');
    const name = document.getElementById(group?.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe('Prisoners');
    const radios = [...place.querySelectorAll('input')];
    expect(radios.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(new Set(radios.map(({ name: group }) => group)).size).toBe(1);
    press(radios[2]);
    expect(chosen).toEqual(['all']);
  });
});

describe('a slider', () => {
  it('has a name, and its value as words', () => {
    const { place } = draw(
      <Slider
        label="How likely?"
        value={40}
        min={0}
        max={100}
        step={5}
        word="rather not"
        onChange={() => {}}
      />,
    );
    const range = place.querySelector('input');
    expect(range?.labels?.[0]?.textContent).toBe('How likely?');
    expect(range?.getAttribute('aria-valuetext')).toBe('rather not');
  });
});

describe('a disclosure', () => {
  it('is closed until asked', () => {
    const { place } = draw(<Disclosure summary="Longer version">Two pages.</Disclosure>);
    expect(place.querySelector('details')?.open).toBe(false);
    expect(place.querySelector('summary')?.textContent).toBe('Longer version');
  });
});

describe('tabs', () => {
  it('show one panel, and count what is unread in the name', () => {
    const chosen: string[] = [];
    const { place } = draw(
      <Tabs
        label="Panels"
        value="text"
        onChange={(id: string) => chosen.push(id)}
        tabs={[
          { id: 'text', label: 'Text', panel: 'the text' },
          { id: 'cables', label: 'Cables', count: 2, countLabel: ', 2 new', panel: 'the cables' },
        ]}
      />,
    );
    const tabs = [...place.querySelectorAll('[role=tab]')];
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['true', 'false']);
    expect(place.querySelectorAll('[role=tabpanel]')).toHaveLength(1);
    expect(place.querySelector('[role=tabpanel]')?.textContent).toBe('the text');
    expect(tabs[1]?.querySelector('.spoken')?.textContent).toBe(', 2 new');
    press(tabs[1]);
    expect(chosen).toEqual(['cables']);
  });
});
