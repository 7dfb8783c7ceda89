// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import file from '../../assets/scenarios/talks-about-talks/talks-about-talks.parley.yaml?raw';
import { CHAPTERS } from '../../src/debrief/chapters.ts';
import { Debrief } from '../../src/debrief/Debrief.tsx';
import { storyOf } from '../../src/debrief/story.ts';
import { check } from '../../src/scenario/check.ts';
import { read } from '../../src/scenario/read.ts';
import { draw, press } from '../controls/stage.tsx';

import { finishedTable } from './games.ts';

Element.prototype.scrollIntoView ??= () => {};
const { scenario } = check(read(file).draft);
if (scenario === null) throw new Error('the flagship does not pass its check');
const story = storyOf('game', finishedTable(scenario, 'usa', '4'));
const turnTo = (place: Element, at: number) => {
  const entry = place.querySelectorAll('nav[aria-label^="Chapters"] li button')[at];
  if (entry === undefined) throw new Error(`no chapter ${at}`);
  press(entry);
};
const headings = (place: Element) => [...place.querySelectorAll('main h2')].map((h) => h.id);

describe('the debrief', () => {
  it('begins with the ending, and lays the role down', () => {
    const { place } = draw(<Debrief story={story} />);
    const ending = scenario.endings.find(({ id }) => id === story.snapshot.ending);
    expect(place.querySelectorAll('h1')).toHaveLength(1);
    expect(place.querySelector('h1')?.textContent).toBe(ending?.title);
    expect(place.textContent).toContain(ending?.['what-it-leaves-out']);
    expect(place.textContent).toContain(ending?.['who-bears-it']['outside-the-room']);
    expect(place.textContent).toContain('You speak for yourself again.');
  });

  it('turns to each chapter, one at a time, and takes the reader to its heading', () => {
    const { place } = draw(<Debrief story={story} />);
    CHAPTERS.forEach((chapter, at) => {
      turnTo(place, at);
      expect(headings(place)).toEqual([`chapter-${chapter}`]);
      expect(document.activeElement?.id).toBe(`chapter-${chapter}`);
      expect(place.querySelectorAll('main li, main p').length).toBeGreaterThan(3);
    });
  });

  it('opens the mind and the private brief of every delegation', () => {
    const { place } = draw(<Debrief story={story} />);
    turnTo(place, CHAPTERS.indexOf('wanted'));
    for (const { brief } of Object.values(scenario.parties)) {
      expect(place.textContent).toContain(brief.private.know.trim());
    }
  });

  it('leads from a turning point to its line of the log', () => {
    const { place } = draw(<Debrief story={story} />);
    const point = place.querySelector('nav[aria-label="Turning points"] button');
    if (point === null) throw new Error('no turning point');
    press(point);
    expect(document.activeElement?.id).toMatch(/^moment-h\d+$/);
    expect(document.activeElement?.textContent).toMatch(/Line \d+ of the log/);
  });

  it('opens every decision to its record', () => {
    const { place } = draw(<Debrief story={story} />);
    turnTo(place, CHAPTERS.indexOf('why'));
    const kinds = new Set<string>();
    for (const d of story.table.decisions) {
      if (kinds.has(d.decision)) continue;
      kinds.add(d.decision);
      const at = story.table.decisions.indexOf(d);
      const row = place.querySelectorAll('main ul button')[at];
      if (row === undefined) throw new Error(`no row for ${d.id}`);
      press(row);
      expect(place.querySelector(`#record-${d.id}`)?.closest('article')?.textContent).toMatch(
        /Where they stood that week/,
      );
    }
    expect(kinds.size).toBeGreaterThan(3);
  });

  it('stands whole on paper', () => {
    const { place } = draw(<Debrief story={story} />);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(headings(place)).toEqual(CHAPTERS.map((chapter) => `chapter-${chapter}`));
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(headings(place)).toEqual(['chapter-ending']);
  });
});
