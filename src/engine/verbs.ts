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

/** Private channels a move may be carried by to one addressee; the first in the file is taken. */
function privateChannel({ c }: Position): string | undefined {
  return Object.entries(c.scenario.channels).find(
    ([, channel]) => channel['heard-by'] !== 'all' && channel['heard-by'].includes('addressee'),
  )?.[0];
}

/** What a party may say of itself: its red lines as they are now. */
function positions({ s }: Position, party: string): Said[] {
  return Object.entries(s.redLines[party] ?? {}).flatMap(([issue, options]) =>
    options
      .filter((o) => !(s.namedRedLines[party]?.[issue]?.includes(o) ?? false))
      .map((option): Said => ({ about: 'never', issue, option })),
  );
}

function candidates(at: Position, party: string, verb: MoveId): Move[] {
  const { c, s } = at;
  const others = c.parties.filter((p) => p !== party);
  switch (verb) {
    case 'offer':
    case 'single-text':
      return [{ id: verb, changes: {} }];
    case 'counter':
      // A text refused or expired a little while ago can still be answered with one's own.
      return s.texts
        .filter((text) => ['standing', 'refused', 'expired'].includes(text.is))
        .filter((text) => text.author !== party && s.turn - text.week <= 2)
        .filter((text) => text.heardBy.includes(party))
        .map((text) => ({ id: verb, answers: text.id, changes: {} }));
    case 'withdraw':
      return standing(s)
        .filter((text) => text.author === party)
        .map((text) => ({ id: verb, text: text.id }));
    case 'condition':
      return s.agreements.flatMap((a) =>
        wishes(at, party).map((wants): Move => ({ id: verb, on: a.id, wants })),
      );
    case 'lift':
      return s.agreements.flatMap((a) => a.conditions).map((x) => ({ id: verb, condition: x.id }));
    case 'raise':
    case 'acknowledge':
    case 'drop':
      return Object.keys(c.scenario.demands).map((demand) => ({ id: verb, demand }));
    case 'trade':
      return Object.entries(c.scenario.demands).flatMap(([demand, file]) =>
        file['traded-by'].map((_, by): Move => ({ id: verb, demand, by })),
      );
    case 'ask':
      return Object.entries(c.scenario.probes).flatMap(([probe, file]) =>
        file.to
          .filter((to) => to !== party)
          .map((to): Move => ({ id: verb, probe, to, channel: privateChannel(at) })),
      );
    case 'monitoring':
      return s.agreements.map((a) => ({ id: verb, agreement: a.id }));
    case 'report':
      return s.agreements.flatMap((a) =>
        a.signatories.map((against): Move => ({ id: verb, agreement: a.id, against })),
      );
    case 'envoy':
      return others.flatMap((to): Move[] => [
        { id: verb, to, channel: privateChannel(at) },
        ...positions(at, party).map(
          (says): Move => ({ id: verb, to, says, channel: privateChannel(at) }),
        ),
      ]);
    case 'consult':
      return others.map((to) => ({ id: verb, to, channel: privateChannel(at) }));
    case 'speak':
      return [
        ...positions(at, party),
        ...others
          .filter((p) => Object.keys(c.scenario.parties[p]?.minds ?? {}).length > 1)
          .map((p): Said => ({ about: 'doubt', party: p })),
      ].map((says) => ({ id: verb, says }));
    case 'deadline':
    case 'extend':
    case 'enforce':
      return Object.keys(c.scenario.deadlines).map((deadline) => ({ id: verb, deadline }));
    case 'induce':
    case 'press':
      return Object.entries(c.scenario.measures)
        .filter(([, file]) => file.means === verb)
        .map(([measure]) => ({ id: verb, measure }));
    case 'power':
      return Object.keys(c.scenario.powers).map((power) => ({ id: verb, power }));
    case 'adjourn':
    case 'walk':
    case 'return':
    case 'hold':
      return [{ id: verb }];
  }
}

const FREE: ReadonlySet<MoveId> = new Set(['offer', 'counter', 'single-text']);

/** Every verb for one seat: open or why not, and what it could be said of now. */
export function verbsOf(at: Position, party: string): VerbSeen[] {
  if (at.s.closed !== null || at.s.beat !== 'initiative') {
    const refusal = at.s.closed === null ? 'not-your-beat' : 'talks-closed';
    return MOVE_IDS.map((verb) => ({ verb, refusal, moves: [] }));
  }
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
