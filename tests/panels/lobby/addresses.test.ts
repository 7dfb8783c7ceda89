import { describe, expect, it } from 'vitest';
import {
  caseAddress,
  debriefAddress,
  gameAddress,
  libraryAddress,
  readAddress,
} from '../../../src/panels/addresses.ts';

describe('an address', () => {
  it.each([
    ['', { page: 'library' }],
    ['#', { page: 'library' }],
    [libraryAddress, { page: 'library' }],
    [caseAddress('the-harbour-wall'), { page: 'case', slug: 'the-harbour-wall' }],
    [gameAddress('a game'), { page: 'game', gameId: 'a game' }],
    [debriefAddress('7f3a'), { page: 'debrief', gameId: '7f3a' }],
  ])('%s leads to its page', (hash, place) => {
    expect(readAddress(hash)).toEqual(place);
  });

  it.each([
    '#/case',
    '#/case/',
    '#/cases/x',
    '#/game/a/b',
    '#/case/%',
    '#/case/<b>',
    `#/case/${'x'.repeat(200)}`,
  ])('%s leads nowhere, and breaks nothing', (hash) => {
    expect(readAddress(hash)).toEqual({ page: 'nowhere' });
  });
});
