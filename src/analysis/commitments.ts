import type { Happening } from '../engine/happening.ts';
import type { Agreement, Attached } from '../engine/snapshot.ts';
import { all, type GameRecord, type Of } from './record.ts';
import type { Commitment } from './statement.ts';

type Fared = Pick<Commitment, 'fate' | 'fateWeek' | 'fateHappening'>;
const open: Fared = { fate: 'open', fateWeek: null, fateHappening: null };
const fared = (fate: Commitment['fate'], one: Happening | undefined): Fared => ({
  fate,
  fateWeek: one?.week ?? null,
  fateHappening: one?.id ?? null,
});

function fateOf({ log }: GameRecord, agreement: Agreement): Fared {
  const last = all(log, 'agreement').findLast((one) => one.agreement === agreement.id);
  switch (agreement.is) {
    case 'inForce':
      return fared('kept', undefined);
    case 'disputed':
    case 'suspended':
    case 'collapsed':
      return fared('broken', last);
    case 'unratified':
    case 'expired':
      return fared(agreement.is, last);
    case 'tabled':
    case 'announced':
    case 'conditioned':
      return open;
  }
}

function agreements(record: GameRecord): Commitment[] {
  const signed = all(record.log, 'text-signed');
  const states = all(record.log, 'agreement');
  return record.s.agreements.flatMap((agreement): Commitment[] => {
    const made =
      signed.find((one) => one.agreement === agreement.id) ??
      states.find((one) => one.agreement === agreement.id);
    // What the case began with and nothing ever happened to is nobody's promise in this game.
    if (made === undefined) return [];
    return [
      {
        id: agreement.id,
        kind: 'agreement',
        by: agreement.signatories,
        of: agreement.id,
        option: null,
        madeWeek: agreement.signedWeek,
        made: made.id,
        ...fateOf(record, agreement),
        reasonGiven: null,
      },
      ...agreement.conditions.flatMap((one) => condition(record, one)),
    ];
  });
}

/** A condition binds whoever set it: once it is granted, there is no more to ask for. */
function condition({ log }: GameRecord, attached: Attached): Commitment[] {
  const made = all(log, 'condition-attached').find((one) => one.condition === attached.id);
  const end = all(log, 'condition-settled').find((one) => one.condition === attached.id);
  if (made === undefined && end === undefined) return [];
  return [
    {
      id: attached.id,
      kind: 'condition',
      by: [attached.by],
      of: attached.id,
      option: null,
      madeWeek: attached.week,
      made: (made ?? end)?.id ?? '',
      ...(end === undefined ? open : fared(end.how === 'granted' ? 'granted' : 'dropped', end)),
      reasonGiven: null,
    },
  ];
}

const ENDS: Readonly<Record<string, Commitment['fate']>> = {
  met: 'met',
  enforced: 'enforced',
  lapsed: 'lapsed',
};

function deadlines({ scenario, log }: GameRecord): Commitment[] {
  return Object.entries(scenario.deadlines).flatMap(([id, file]): Commitment[] => {
    const own = all(log, 'deadline').filter((one) => one.deadline === id);
    const made = own[0];
    if (made === undefined) return [];
    const end = own.find((one) => ENDS[one.to] !== undefined);
    const moved = own.findLast((one) => one.to === 'set' && one !== made);
    return [
      {
        id,
        kind: 'deadline',
        by: file.setter === 'calendar' ? [] : [file.setter],
        of: id,
        option: null,
        madeWeek: made.week,
        made: made.id,
        ...(end !== undefined
          ? fared(ENDS[end.to] ?? 'open', end)
          : moved !== undefined
            ? fared('moved', moved)
            : open),
        reasonGiven: null,
      },
    ];
  });
}

/** What a side said it never would sign, or could live with, against what it signed afterwards. */
function words(record: GameRecord): Commitment[] {
  const { log, s } = record;
  const seen = new Set<string>();
  return all(log, 'said').flatMap((one: Of<'said'>): Commitment[] => {
    const { says, by } = one;
    if (says.about === 'doubt' || by === null) return [];
    const id = `${by}-${says.about}-${says.issue}-${says.option}`;
    if (seen.has(id)) return [];
    seen.add(id);
    const later = s.agreements.find(
      (agreement) =>
        agreement.signedWeek >= one.week &&
        agreement.signatories.includes(by) &&
        agreement.covers[says.issue] === says.option,
    );
    const signed = all(log, 'text-signed').find((text) => text.agreement === later?.id);
    const fate: Fared =
      says.about === 'never'
        ? later === undefined
          ? fared('kept', undefined)
          : fared('broken', signed)
        : later === undefined
          ? open
          : fared('kept', signed);
    return [
      {
        id,
        kind: says.about,
        by: [by],
        of: says.issue,
        option: says.option,
        madeWeek: one.week,
        made: one.id,
        ...fate,
        reasonGiven: null,
      },
    ];
  });
}

/** Every commitment made in the game, in the order in which they were made, and how each fared. */
export function commitmentsOf(record: GameRecord): Commitment[] {
  const order = new Map(record.log.map((one, at) => [one.id, at]));
  return [...agreements(record), ...deadlines(record), ...words(record)].sort(
    (a, b) => (order.get(a.made) ?? 0) - (order.get(b.made) ?? 0),
  );
}
