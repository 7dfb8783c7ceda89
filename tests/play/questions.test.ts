import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/engine/move.ts';
import type { TextSeen } from '../../src/engine/viewTypes.ts';
import { blanks } from '../../src/play/blanks.ts';
import { byCost } from '../../src/play/questions.ts';
import { draftTexts, signedTexts } from '../../src/play/textRows.ts';

const asked = { to: 'me', from: 'you', week: 3 };
const text = (id: string, signed: string[]): TextSeen => ({
  ...{ id, author: 'you', week: 3, changes: {}, needs: ['you', 'they', 'me'], signed },
  ...{ answers: null, single: false, is: 'standing' },
});
const view = {
  texts: [text('early', ['you']), text('ripe', ['you', 'they'])],
  questions: [
    { ...asked, id: 'event', kind: 'event', event: 'e', choices: ['a', 'b'] },
    { ...asked, id: 'early', kind: 'text', text: 'early' },
    { ...asked, id: 'condition', kind: 'condition', condition: 'c', agreement: 'a', wants: {} },
    { ...asked, id: 'probe', kind: 'probe', probe: 'p', answers: ['yes', 'no'] },
    { ...asked, id: 'ripe', kind: 'text', text: 'ripe' },
    { ...asked, id: 'date', kind: 'deadline', deadline: 'd', answers: ['enforce', 'lapse'] },
  ] satisfies Question[],
};
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

describe('what was put to a seat', () => {
  it('comes in the order of what it costs to miss: a due date first, then the last signature', () => {
    expect(ids(byCost(view))).toEqual(['date', 'ripe', 'early', 'condition', 'probe', 'event']);
  });
  it('is blank where nothing is chosen, and not where holding stands chosen already', () => {
    expect(ids(blanks(view, {}))).toEqual(['event', 'probe', 'date']);
    const answers = { date: { question: 'date', answer: 'enforce' } };
    expect(ids(blanks(view, answers))).toEqual(['event', 'probe']);
  });
});

describe('a text between two states', () => {
  it('is signed when all have sealed it and nobody at home has voted', () => {
    const agreement = {
      ...{ id: 'a', named: null, covers: {}, signatories: [], signedWeek: 2, inForceSince: null },
      ...{ until: null, conditions: [], reports: [], comprehensive: false },
    };
    const states = ['announced', 'inForce', 'unratified', 'conditioned'] as const;
    const agreements = states.map((is) => ({ ...agreement, is }));
    // What a case begins with was signed before its first week.
    const old = { ...agreement, is: 'announced' as const, signedWeek: 0 };
    expect(signedTexts({ agreements: [old, ...agreements] }).map(({ is }) => is)).toEqual([
      'conditioned',
      'announced',
    ]);
  });
  it('is a draft while it lies on the pad', () => {
    const changes = { hour: 'half-past-ten' };
    expect(draftTexts([{ id: 'consult' }, { id: 'offer', changes }])).toEqual([changes]);
  });
});
