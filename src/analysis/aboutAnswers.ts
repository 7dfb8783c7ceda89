import type { Happening } from '../engine/happening.ts';
import type { AnswerDecision } from '../minds/reasons.ts';
import { KINDS, type Kind } from '../scenario/vocabulary.ts';
import { all, type GameRecord } from './record.ts';
import type { Statement } from './statement.ts';

const said = (one: Happening, weight: number, decisions: readonly string[] = []) => ({
  week: one.week,
  happenings: [one.id],
  decisions,
  weight,
});

/** Each answer of a computer seat to a text with the happening that was it. */
function answers(record: GameRecord): { made: AnswerDecision; heard: Happening }[] {
  const byQuestion = new Map(
    all(record.log, 'replied').map((one) => [`${one.by} ${one.question.id}`, one]),
  );
  return record.decisions.flatMap((made) => {
    if (made.decision !== 'answer' || made.about !== 'text') return [];
    const heard = byQuestion.get(`${made.party} ${made.question}`);
    return heard === undefined ? [] : [{ made, heard }];
  });
}

/** Rules under which one more concession would have brought a yes. */
const CLOSE: ReadonlySet<string> = new Set([
  'below-bar',
  'below-today',
  'mind',
  'below-target',
  'back-table',
]);
const shortOf = (made: AnswerDecision): number =>
  made.rule === 'back-table'
    ? made.threshold - made.back
    : (made.rule === 'below-target' ? made.needed : made.bar) - made.value;

/** Why computer seats signed, why they did not, and which no was nearest to a yes. */
export function aboutAnswers(record: GameRecord): Statement[] {
  const every = answers(record);
  const nearest = every
    .filter(({ made }) => !made.accepted && CLOSE.has(made.rule))
    .sort((a, b) => shortOf(a.made) - shortOf(b.made))[0];
  return [
    ...every.map(({ made, heard }): Statement => {
      const { party, subject: text, rule, value, needed, bar } = made;
      if (made.accepted)
        return {
          code: 'accepted',
          ...said(heard, made.comprehensive ? 0.6 : 0.4, [made.id]),
          party,
          text,
          rule,
          value,
          needed,
          bar,
        };
      return {
        code: 'turned-down',
        ...said(heard, made.comprehensive ? 0.35 : 0.25, [made.id]),
        party,
        text,
        rule,
        value,
        needed,
        bar,
        names: made.names,
        wouldClear: made.wouldClear,
      };
    }),
    ...(nearest === undefined
      ? []
      : [
          {
            code: 'nearest-miss' as const,
            ...said(nearest.heard, 0.9, [nearest.made.id]),
            party: nearest.made.party,
            text: nearest.made.subject,
            rule: nearest.made.rule,
            short: Math.max(0, shortOf(nearest.made)),
            wouldClear: nearest.made.wouldClear,
          },
        ]),
  ];
}

/** How each computer seat's weeks were spent, and what it told by answering questions and choosing. */
export function aboutWeeks(record: GameRecord): Statement[] {
  const { log, scenario, decisions } = record;
  const weeks = Object.keys(scenario.parties).flatMap((party): Statement[] => {
    const drawn = decisions.flatMap((one) =>
      one.decision === 'kind' && one.party === party ? [one] : [],
    );
    const moved = all(log, 'moved').filter((one) => one.by === party);
    if (drawn.length === 0) return [];
    const kinds: Partial<Record<Kind, number>> = {};
    for (const kind of KINDS) {
      const n = drawn.filter((one) => one.drawn === kind).length;
      if (n > 0) kinds[kind] = n;
    }
    return [
      {
        code: 'weeks',
        week: record.closed.week,
        happenings: moved.length > 0 ? moved.map((one) => one.id) : [record.closed.id],
        decisions: drawn.map((one) => one.id),
        weight: 0.3,
        party,
        kinds,
      },
    ];
  });
  const chosen = all(log, 'chosen').map((one): Statement => {
    const cause = record.byId.get(one.cause);
    const made = decisions.find(
      (two) =>
        two.decision === 'event' &&
        two.party === one.by &&
        cause?.kind === 'replied' &&
        two.question === cause.question.id,
    );
    return {
      code: 'chose',
      ...said(one, 0.45, made === undefined ? [] : [made.id]),
      party: one.by ?? '',
      event: one.event,
      choice: one.choice,
      odds: made?.decision === 'event' ? made.odds : null,
    };
  });
  const probes = all(log, 'answered').map((one): Statement => {
    const odds = scenario.probes[one.probe]?.answers[one.answer]?.odds ?? {};
    return {
      code: 'probe-answered',
      ...said(one, 0.5),
      party: one.by ?? '',
      askedBy: one.addressee,
      probe: one.probe,
      answer: one.answer,
      likelihoods: likelihoods(record, one.by ?? '', one.probe, odds),
    };
  });
  return [...weeks, ...chosen, ...probes];
}

/** Odds of one answer as a probability under each mind the party may have. */
function likelihoods(
  { scenario }: GameRecord,
  party: string,
  probe: string,
  odds: Readonly<Record<string, number>>,
): Record<string, number> {
  const every = Object.values(scenario.probes[probe]?.answers ?? {});
  return Object.fromEntries(
    Object.keys(scenario.parties[party]?.minds ?? {}).flatMap((mind) => {
      const sum = every.reduce((total, answer) => total + (answer.odds[mind] ?? 0), 0);
      return sum > 0 ? [[mind, (odds[mind] ?? 0) / sum]] : [];
    }),
  );
}
