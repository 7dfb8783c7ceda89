import type { Happening } from './happening.ts';
import { postureKey } from './keys.ts';
import type { Question } from './move.ts';
import { standing } from './state.ts';
import { signersOf } from './texts.ts';
import { since, type World } from './world.ts';

/** Puts to each seat what is for it to answer this week: standing texts that still need it, open
 * conditions it could grant, calls for monitoring, questions asked, a deadline of its own that is due.
 * Events' questions were put when the week before resolved and are kept. */
export function putQuestions(w: World): void {
  const put: Question[] = w.s.questions.filter((q) => q.kind === 'event');
  const here = (party: string) => w.s.charts[postureKey(party)] !== 'gone';
  const week = w.s.turn;
  for (const text of standing(w.s))
    for (const to of text.needs)
      if (!text.signed.includes(to) && here(to))
        put.push({
          id: `q-${text.id}-${to}`,
          to,
          from: text.author,
          week,
          kind: 'text',
          text: text.id,
        });
  for (const agreement of w.s.agreements)
    for (const x of agreement.conditions) {
      if (x.is !== 'open') continue;
      const first = Object.fromEntries(Object.entries(x.wants).map(([k, o]) => [k, o[0] ?? '']));
      for (const to of signersOf(w, first))
        if (to !== x.by && here(to))
          put.push({
            id: `q-${x.id}-${to}`,
            to,
            from: x.by,
            week,
            kind: 'condition',
            condition: x.id,
            agreement: agreement.id,
            wants: x.wants,
          });
    }
  // Calls and questions are read off this week's log, so that they cannot outlive it.
  for (let i = since(w.s.log, week); i < w.s.log.length; i++) {
    const heard = w.s.log[i] as Happening;
    if (heard.week !== week || heard.kind !== 'moved' || heard.by === null) continue;
    const { move } = heard;
    if (move.id === 'monitoring') {
      const agreement = w.s.agreements.find((a) => a.id === move.agreement);
      for (const to of agreement?.signatories ?? [])
        if (to !== heard.by && here(to))
          put.push({
            id: `q-monitoring-${move.agreement}-${to}`,
            to,
            from: heard.by,
            week,
            kind: 'monitoring',
            agreement: move.agreement,
          });
    }
    if (move.id === 'ask' && move.to !== undefined && here(move.to)) {
      const answers = Object.keys(w.c.scenario.probes[move.probe]?.answers ?? {});
      put.push({
        id: `q-${move.probe}-${heard.by}-${move.to}`,
        to: move.to,
        from: heard.by,
        week,
        kind: 'probe',
        probe: move.probe,
        answers,
      });
    }
  }
  for (const { id, key, file } of w.c.deadlines) {
    if (file.setter === 'calendar' || w.s.charts[key] !== 'due') continue;
    const run = w.s.deadlines[id];
    if (run === undefined || run.decision !== null || !here(file.setter)) continue;
    put.push({
      id: `q-${id}-${week}`,
      to: file.setter,
      from: null,
      week,
      kind: 'deadline',
      deadline: id,
      answers:
        run.extensions < file.extensions ? ['enforce', 'extend', 'lapse'] : ['enforce', 'lapse'],
    });
  }
  // Asked twice in one week is asked once.
  w.s.questions = [...new Map(put.map((q) => [q.id, q])).values()];
}
