// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ShowOfHands } from '../../src/panels/play/ShowOfHands.tsx';
import { handsFor } from '../../src/play/hands.ts';
import { createGameStore } from '../../src/play/store.ts';
import { draw, press } from '../controls/stage.tsx';
import { firstWeek } from './offerViews.ts';

function open() {
  const hands = handsFor(createGameStore(firstWeek('usa'), 'kept'));
  const taken = vi.fn();
  const { place } = draw(
    <ShowOfHands
      hands={hands}
      ballot="q"
      choices={['hold', 'accept', 'refuse'].map((id) => ({ id, label: null }))}
      onTake={taken}
    />,
  );
  const count = (counts: Record<string, number>) =>
    act(() => {
      for (const [choice, number] of Object.entries(counts)) hands.count('q', choice, number);
    });
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
  return { place, hands, taken, count, button };
}

describe('a show of hands', () => {
  it('has a letter, two buttons and a number for each choice', () => {
    const { place, hands, button } = open();
    expect([...place.querySelectorAll('li b')].map((one) => one.textContent).join('')).toBe('ABC');
    press(button('One hand more: B'));
    press(button('One hand more: B'));
    press(button('One hand fewer: A'));
    expect(hands.store.getState().counted.q).toEqual({ accept: 2, hold: 0 });
    expect(place.querySelector<HTMLInputElement>('[aria-label="Hands: B"]')?.value).toBe('2');
    expect(place.textContent).toContain('2 hands in all');
  });

  it('takes nothing before a hand is up, and then what most want', () => {
    const { taken, count, button } = open();
    expect(button('Take what most want')?.getAttribute('aria-disabled')).toBe('true');
    press(button('Take what most want'));
    expect(taken).not.toHaveBeenCalled();
    count({ hold: 3, refuse: 8 });
    press(button('Take what most want'));
    expect(taken).toHaveBeenCalledWith('refuse');
  });

  it('says which are level, and leaves those to whoever leads the room', () => {
    const { place, taken, count, button } = open();
    count({ hold: 1, accept: 6, refuse: 6 });
    expect(place.querySelector('[role=status]')?.textContent).toBe(
      'Level: B, C. Whoever leads the room decides.',
    );
    expect(button('Take what most want')).toBeUndefined();
    expect(button('Take A')).toBeUndefined();
    press(button('Take C'));
    expect(taken).toHaveBeenCalledWith('refuse');
  });
});
