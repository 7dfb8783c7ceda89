import type { Compiled } from './compiled.ts';
import { type Position, refusalOf } from './legality.ts';
import { MOVE_IDS, type Move, type MoveId, type Position as Said, type WantsById } from './move.ts';
import type { RefusalCode } from './refusal.ts';
import { inForce, standing } from './state.ts';
import type { VerbSeen } from './viewTypes.ts';

/** What each of a party's own demands would take, as far as it is not in force: what it could ask for. */
function wishes({ c, s }: Position, party: string): WantsById[] {
  const now = inForce(c, s);
  return Object.values(c.scenario.demands)
    .filter((demand) => demand.party === party)
    .flatMap((demand) => (demand['satisfied-by'] === undefined ? [] : [demand['satisfied-by']]))
    .filter(
      (wants) =>
        !Object.entries(wants).every(([issue, options]) => {
          const k = c.issueIndex.get(issue) ?? 0;
          return options.includes(c.space.issues[k]?.options[now[k] ?? 0]?.id ?? '');
        }),
    );
}

/** What a party may say of itself: its red lines as they are now. */
function positions({ s }: Position, party: string): Said[] {
  return Object.entries(s.redLines[party] ?? {}).flatMap(([issue, options]) =>
    options
      .filter((o) => !(s.namedRedLines[party]?.[issue]?.includes(o) ?? false))
      .map((option): Said => ({ about: 'never', issue, option })),
  );
}

/** Moves that could be said at any time, whoever may say them: made once per scenario and party, and the
 * same objects every week. */
type Standing = Readonly<Partial<Record<MoveId, readonly Move[]>>>;
const standings = new WeakMap<Compiled, Map<string, Standing>>();
function standingMoves(c: Compiled, party: string): Standing {
  const known = standings.get(c) ?? new Map<string, Standing>();
  standings.set(c, known);
  const mine = known.get(party) ?? newStandingMoves(c, party);
  known.set(party, mine);
  return mine;
}
function newStandingMoves(c: Compiled, party: string): Standing {
  const { scenario } = c;
  const others = c.parties.filter((p) => p !== party);
  const channel = privateChannel(c);
  const demands = Object.keys(scenario.demands);
  const deadlines = Object.keys(scenario.deadlines);
  const measures = (means: 'induce' | 'press') =>
    Object.entries(scenario.measures)
      .filter(([, file]) => file.means === means)
      .map(([measure]): Move => ({ id: means, measure }));
  return {
    offer: [{ id: 'offer', changes: {} }],
    'single-text': [{ id: 'single-text', changes: {} }],
    raise: demands.map((demand) => ({ id: 'raise', demand })),
    acknowledge: demands.map((demand) => ({ id: 'acknowledge', demand })),
    drop: demands.map((demand) => ({ id: 'drop', demand })),
    trade: Object.entries(scenario.demands).flatMap(([demand, file]) =>
      file['traded-by'].map((_, by): Move => ({ id: 'trade', demand, by })),
    ),
    ask: Object.entries(scenario.probes).flatMap(([probe, file]) =>
      file.to.filter((to) => to !== party).map((to): Move => ({ id: 'ask', probe, to, channel })),
    ),
    consult: others.map((to) => ({ id: 'consult', to, channel })),
    deadline: deadlines.map((deadline) => ({ id: 'deadline', deadline })),
    extend: deadlines.map((deadline) => ({ id: 'extend', deadline })),
    enforce: deadlines.map((deadline) => ({ id: 'enforce', deadline })),
    induce: measures('induce'),
    press: measures('press'),
    power: Object.keys(scenario.powers).map((power) => ({ id: 'power', power })),
    adjourn: [{ id: 'adjourn' }],
    walk: [{ id: 'walk' }],
    return: [{ id: 'return' }],
    hold: [{ id: 'hold' }],
  };
}

/** Private channels a move may be carried by to one addressee; the first in the file is taken. */
const privateChannel = (c: Compiled): string | undefined =>
  Object.entries(c.scenario.channels).find(
    ([, channel]) => channel['heard-by'] !== 'all' && channel['heard-by'].includes('addressee'),
  )?.[0];

/** What a verb could be said of as things stand now. */
function candidates(at: Position, party: string, verb: MoveId): readonly Move[] {
  const { c, s } = at;
  const always = standingMoves(c, party);
  switch (verb) {
    case 'counter':
      // A text refused or expired a little while ago can still be answered with one's own.
      return s.texts
        .filter((text) => s.turn - text.week <= 2 && text.author !== party)
        .filter((text) => ['standing', 'refused', 'expired'].includes(text.is))
        .filter((text) => text.heardBy.includes(party))
        .map((text) => ({ id: verb, answers: text.id, changes: {} }));
    case 'withdraw':
      return standing(s)
        .filter((text) => text.author === party)
        .map((text) => ({ id: verb, text: text.id }));
    case 'condition': {
      const wanted = s.agreements.length === 0 ? [] : wishes(at, party);
      return s.agreements.flatMap((a) =>
        wanted.map((wants): Move => ({ id: verb, on: a.id, wants })),
      );
    }
    case 'lift':
      return s.agreements.flatMap((a) => a.conditions.map((x) => ({ id: verb, condition: x.id })));
    case 'monitoring':
      return s.agreements.map((a) => ({ id: verb, agreement: a.id }));
    case 'report':
      return s.agreements.flatMap((a) =>
        a.signatories.map((against): Move => ({ id: verb, agreement: a.id, against })),
      );
    case 'envoy': {
      const carried = positions(at, party);
      return (always.consult ?? []).flatMap(({ to, channel }): Move[] => [
        { id: verb, to, channel },
        ...carried.map((says): Move => ({ id: verb, to, says, channel })),
      ]);
    }
    case 'speak':
      return [
        ...positions(at, party),
        ...c.parties
          .filter((p) => p !== party && Object.keys(c.scenario.parties[p]?.minds ?? {}).length > 1)
          .map((p): Said => ({ about: 'doubt', party: p })),
      ].map((says) => ({ id: verb, says }));
    default:
      return always[verb] ?? [];
  }
}

const FREE: ReadonlySet<MoveId> = new Set(['offer', 'counter', 'single-text']);
const shut = (refusal: RefusalCode): readonly VerbSeen[] =>
  MOVE_IDS.map((verb) => ({ verb, refusal, moves: [] }));
const NOT_NOW = shut('not-your-beat');
const CLOSED = shut('talks-closed');

/** Every verb for one seat: open or why not, and what it could be said of now. */
export function verbsOf(at: Position, party: string): readonly VerbSeen[] {
  if (at.s.closed !== null) return CLOSED;
  if (at.s.beat !== 'initiative') return NOT_NOW;
  return MOVE_IDS.map((verb) => {
    const moves: Move[] = [];
    // The reason shown is that of the candidate that came nearest; names of others' things never do.
    let refusal: RefusalCode | null = null;
    for (const move of candidates(at, party, verb)) {
      const code = refusalOf(at, party, move);
      if (code === null || (FREE.has(verb) && code === 'changes-nothing')) moves.push(move);
      else if (refusal === null || refusal === 'not-yours') refusal = code;
    }
    return {
      verb,
      refusal: moves.length > 0 ? null : (refusal ?? 'wrong-state'),
      moves: verb === 'offer' || verb === 'single-text' ? [] : moves,
    };
  });
}
