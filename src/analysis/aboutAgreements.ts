import type { Happening } from '../engine/happening.ts';
import { crosses, ratifies } from '../engine/ratify.ts';
import type { Agreement } from '../engine/snapshot.ts';
import { all, type GameRecord, type Of } from './record.ts';
import type { Statement } from './statement.ts';
import { violationsOf } from './violations.ts';

const said = (weight: number, ...about: readonly Happening[]) => ({
  week: about[0]?.week ?? 0,
  happenings: about.map((one) => one.id),
  decisions: [],
  weight,
});

/** How likely a text was to pass at a home where it failed, by today's lines: they may have moved since. */
function oddsAtHome(record: GameRecord, { agreement: id, by, margin }: Of<'unratified'>): number {
  const agreement = record.s.agreements.find((one) => one.id === id);
  return ratifies(margin, agreement !== undefined && crosses(record, agreement, by ?? ''));
}

/** What became of one agreement once it was in force. */
function fate(record: GameRecord, agreement: Agreement): Statement[] {
  const { log, last, scenario } = record;
  const since = agreement.inForceSince;
  if (since === null) return [];
  const states = all(log, 'agreement').filter((one) => one.agreement === agreement.id);
  const reports = all(log, 'report').filter((one) => one.agreement === agreement.id);
  const count = violationsOf(scenario, log, agreement.id);
  const began = states.find((one) => one.to === 'inForce') ?? states[0] ?? last;
  const out: Statement[] = [];
  const end = states.findLast((one) => one.to === 'collapsed');
  if (agreement.is === 'collapsed' && end !== undefined)
    out.push({
      code: 'collapsed',
      ...said(0.9, end, ...reports),
      agreement: agreement.id,
      weeksInForce: Math.max(0, end.week - Math.max(since, 0)),
      reports: reports.length,
      violations: count.actual,
      inAftermath: end.beat === 'aftermath',
    });
  if (agreement.is === 'inForce')
    out.push({
      code: 'held',
      ...said(0.6, began),
      agreement: agreement.id,
      weeksInForce: Math.max(0, last.week - Math.max(since, 0)),
      comprehensive: agreement.comprehensive,
    });
  if (count.actual + count.falseReports > 0)
    out.push({
      code: 'reports-and-violations',
      ...said(0.55, reports[0] ?? began, ...reports.slice(1)),
      agreement: agreement.id,
      violations: count.actual,
      reported: count.reported,
      falseReports: count.falseReports,
    });
  return out;
}

/** What was signed, asked for afterwards, refused at home, kept and broken. */
export function aboutAgreements(record: GameRecord): Statement[] {
  const { log, s } = record;
  const byId = new Map(s.agreements.map((one) => [one.id, one]));
  const signed = all(log, 'text-signed').flatMap((one): Statement[] => {
    const agreement = byId.get(one.agreement);
    if (agreement === undefined) return [];
    const { id, covers, comprehensive, signatories } = agreement;
    const text = s.texts.find((two) => two.id === one.text);
    return [
      {
        code: 'signed',
        ...said(comprehensive ? 0.95 : 0.7, one),
        agreement: id,
        covers: text?.changes ?? covers,
        comprehensive,
        signatories,
      },
    ];
  });
  const conditions = all(log, 'condition-attached').map((one): Statement => {
    const settled = all(log, 'condition-settled').find((two) => two.condition === one.condition);
    const cause = record.byId.get(one.cause);
    const about = [cause?.kind === 'moved' ? cause : one, ...(settled ? [settled] : [])];
    return {
      code: 'condition-added',
      ...said(0.6, ...about),
      party: one.by ?? '',
      agreement: one.agreement,
      condition: one.condition,
      wants: one.wants,
      fate: settled?.how ?? 'open',
    };
  });
  const rejected = all(log, 'unratified').map(
    (one): Statement => ({
      code: 'unratified',
      ...said(0.85, one),
      party: one.by ?? '',
      agreement: one.agreement,
      odds: oddsAtHome(record, one),
    }),
  );
  return [
    ...signed,
    ...conditions,
    ...rejected,
    ...s.agreements.flatMap((agreement) => fate(record, agreement)),
    ...ownWords(record),
  ];
}

/** Sides that signed what they had said they never would. */
function ownWords({ log, s }: GameRecord): Statement[] {
  return all(log, 'text-signed').flatMap((signing) => {
    const agreement = s.agreements.find((one) => one.id === signing.agreement);
    return all(log, 'said').flatMap((one): Statement[] => {
      const { says, by } = one;
      if (says.about !== 'never' || by === null || one.week > signing.week) return [];
      if (agreement?.covers[says.issue] !== says.option || !agreement.signatories.includes(by))
        return [];
      return [
        {
          code: 'crossed-own-word',
          ...said(0.8, signing, one),
          party: by,
          issue: says.issue,
          option: says.option,
          agreement: agreement.id,
        },
      ];
    });
  });
}
