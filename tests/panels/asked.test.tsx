// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { View } from '../../src/engine/viewTypes.ts';
import { AnsweredBefore, AnswersHad } from '../../src/panels/play/Asked.tsx';
import { GameProvider } from '../../src/panels/play/useGame.tsx';
import type { Game } from '../../src/play/games.ts';
import { draw } from '../controls/stage.tsx';
import { firstWeek, scenario } from './offerViews.ts';

const PROBE = 'written-answer';
const QUESTION = scenario.probes[PROBE]?.title ?? '';
const ANSWER = scenario.probes[PROBE]?.answers['names-a-day']?.say ?? '';

const told = (part: React.ReactNode, now: View) =>
  // Of a game these parts read the case and the view.
  draw(
    <GameProvider game={{ scenario, store: createStore(() => ({ now })) } as unknown as Game}>
      {part}
    </GameProvider>,
  ).place.textContent;

describe('a question that was paid for', () => {
  const answered = {
    ...({ id: 'n9', week: 1, beat: 'replies', by: 'russia', addressee: 'usa' } as const),
    ...{ channel: null, heardBy: [], public: false, cause: 'rule:reply' },
    ...({ kind: 'answered', probe: PROBE, answer: 'names-a-day' } as const),
  };

  it('stands above the paper with its answer in full', () => {
    expect(told(<AnswersHad answers={[answered]} />, firstWeek('usa'))).toBe(
      `Your question, and the answer${QUESTION}Russia: ${ANSWER}`,
    );
  });
  it('is no heading over nothing', () => {
    expect(told(<AnswersHad answers={[]} />, firstWeek('usa'))).toBe('');
  });
  it('is marked among the moves with who said what to it, and only to the one who asked', () => {
    const had = { probe: PROBE, of: 'russia', by: 'usa', answer: 'names-a-day', week: 2 };
    const seen = (by: string) => ({ ...firstWeek('usa'), probed: [{ ...had, by }] });
    expect(told(<AnsweredBefore probe={PROBE} />, seen('usa'))).toBe(
      `Asked already. Russia, Week 2: ${ANSWER}`,
    );
    expect(told(<AnsweredBefore probe={PROBE} />, seen('europe'))).toBe('');
    expect(told(<AnsweredBefore probe="thirty-days" />, seen('usa'))).toBe('');
  });
});
