import { steer } from './agreements.ts';
import { applyAll, drive, moveThreshold, payAtHome, report, setDeadline } from './apply.ts';
import { settleConditions } from './conditions.ts';
import { demandKey, postureKey } from './keys.ts';
import { refusalOf } from './legality.ts';
import { placeMeasure } from './measures.ts';
import type { Move, Position } from './move.ts';
import { leave, table } from './texts.ts';
import { moveTrust } from './trust.ts';
import { happen, type World } from './world.ts';

/** Who hears a move: the channel says; without one, the whole table. */
function hearers(w: World, party: string, move: Move): readonly string[] {
  const file = move.channel === undefined ? undefined : w.c.scenario.channels[move.channel];
  const by = file?.['heard-by'];
  if (by === undefined || by === 'all') return w.c.parties;
  const named = new Set<string>(by);
  return w.c.parties.filter(
    (p) =>
      named.has(p) ||
      (p === party && named.has('speaker')) ||
      (p === move.to && named.has('addressee')) ||
      p === party ||
      p === move.to,
  );
}
const isPublic = (w: World, move: Move): boolean =>
  move.id === 'speak' ||
  (move.channel !== undefined && (w.c.scenario.channels[move.channel]?.public ?? false));

const add = (
  lines: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  party: string,
  issue: string,
  option: string,
) => {
  const now = lines[party]?.[issue] ?? [];
  return now.includes(option)
    ? lines
    : { ...lines, [party]: { ...lines[party], [issue]: [...now, option] } };
};

function say(
  w: World,
  party: string,
  says: Position,
  heard: readonly string[],
  aloud: boolean,
  cause: string,
): void {
  happen(w, { kind: 'said', says }, { by: party, heardBy: heard, public: aloud, cause });
  // What only some have heard is on no record; their own views put it together (engine/view.ts).
  const onRecord = heard.length === w.c.parties.length;
  if (says.about === 'never' && onRecord)
    w.s.namedRedLines = add(w.s.namedRedLines, party, says.issue, says.option);
  if (says.about === 'willing' && onRecord)
    w.s.willing = add(w.s.willing, party, says.issue, says.option);
  // Doubting somebody aloud costs the doubter that party's trust.
  if (says.about === 'doubt' && aloud) moveTrust(w, says.party, party, -0.03, cause);
}

/** Carries out one legal move. What follows from it names it as the cause. */
function carryOut(w: World, party: string, move: Move): void {
  const heard = hearers(w, party, move);
  const aloud = isPublic(w, move);
  const cause = happen(
    w,
    { kind: 'moved', move },
    {
      by: party,
      addressee: move.to ?? null,
      channel: move.channel ?? null,
      heardBy: heard,
      public: aloud,
      cause: 'rule:move',
    },
  );
  switch (move.id) {
    case 'offer':
      table(w, party, move.changes, { heardBy: heard, cause });
      return;
    case 'single-text':
      table(w, party, move.changes, { heardBy: heard, cause, single: true });
      return;
    case 'counter':
      table(w, party, move.changes, { heardBy: heard, cause, answers: move.answers });
      return;
    case 'withdraw':
      leave(w, move.text, 'withdrawn', cause);
      return;
    case 'condition': {
      const agreement = w.s.agreements.find((a) => a.id === move.on);
      if (agreement === undefined) return;
      const id = `${agreement.id}-c${agreement.conditions.length + 1}`;
      const attached = { id, by: party, wants: move.wants, week: w.s.turn, is: 'open' as const };
      w.s.agreements = w.s.agreements.map((a) =>
        a.id === agreement.id ? { ...a, conditions: [...a.conditions, attached] } : a,
      );
      happen(
        w,
        { kind: 'condition-attached', condition: id, agreement: agreement.id, wants: move.wants },
        { by: party, cause },
      );
      // Asking for more after the announcement costs the trust of those who signed with you.
      for (const other of agreement.signatories) moveTrust(w, other, party, -0.04, cause);
      steer(w, agreement.id, 'ATTACH', cause, cause);
      return;
    }
    case 'lift':
      settleConditions(w, (x) => x.id === move.condition, 'lifted', cause);
      return;
    case 'raise':
      drive(w, demandKey(move.demand), 'VOICE', cause);
      return;
    case 'acknowledge': {
      const file = w.c.scenario.demands[move.demand];
      if (file === undefined) return;
      drive(w, demandKey(move.demand), 'ACKNOWLEDGE', cause);
      if (heard.length === w.c.parties.length) payAtHome(w, file.acknowledging, cause);
      moveTrust(w, file.party, party, 0.05, cause);
      drive(w, postureKey(file.party), 'WARMER', cause);
      return;
    }
    case 'trade':
      drive(w, demandKey(move.demand), 'BARGAIN', cause);
      return;
    case 'drop':
      drive(w, demandKey(move.demand), 'DROP', cause);
      for (const other of w.c.parties) moveTrust(w, other, party, 0.03, cause);
      moveThreshold(w, party, 0.02, cause);
      return;
    case 'ask':
      // The question itself is put in the second beat (engine/questions.ts).
      return;
    case 'adjourn':
      // Holding the talks back before they have begun costs trust with all (model.md §9).
      if (w.s.charts.process === 'talksAboutTalks')
        for (const other of w.c.parties) moveTrust(w, other, party, -0.03, cause);
      return;
    case 'monitoring':
      return;
    case 'report':
      report(w, move.agreement, move.against, party, cause, 0.5);
      moveTrust(w, move.against, party, -0.04, cause);
      return;
    case 'envoy':
      if (move.says !== undefined) say(w, party, move.says, heard, aloud, cause);
      if (move.to !== undefined) moveTrust(w, move.to, party, 0.02, cause);
      return;
    case 'consult':
      if (move.to !== undefined) {
        moveTrust(w, move.to, party, 0.02, cause);
        moveThreshold(w, party, -0.01, cause);
      }
      return;
    case 'speak':
      say(w, party, move.says, heard, true, cause);
      return;
    case 'deadline':
      setDeadline(w, move.deadline, cause);
      return;
    case 'extend':
    case 'enforce': {
      const run = w.s.deadlines[move.deadline];
      if (run === undefined) return;
      w.s.deadlines = { ...w.s.deadlines, [move.deadline]: { ...run, decision: move.id } };
      return;
    }
    case 'induce':
    case 'press':
      applyAll(w, placeMeasure(w, move.measure, party, cause), cause);
      payAtHome(w, w.c.scenario.measures[move.measure]?.cost, cause);
      return;
    case 'power': {
      const file = w.c.scenario.powers[move.power];
      if (file === undefined) return;
      w.s.lastPower = { ...w.s.lastPower, [move.power]: w.s.turn };
      applyAll(w, file.then, cause);
      payAtHome(w, file.cost, cause);
      return;
    }
    case 'walk':
      // A computer seat announces it a week ahead; a person may simply get up.
      if (!w.humans.has(party) && w.s.charts[postureKey(party)] !== 'leaving') {
        drive(w, postureKey(party), 'LEAVE', cause);
        return;
      }
      drive(w, postureKey(party), 'WALK', cause);
      w.s.gone = { ...w.s.gone, [party]: w.s.turn };
      for (const text of w.s.texts)
        if (text.author === party || text.needs.includes(party))
          leave(w, text.id, 'withdrawn', cause);
      for (const other of w.c.parties) moveTrust(w, other, party, -0.1, cause);
      return;
    case 'return': {
      drive(w, postureKey(party), 'RETURN', cause);
      const { [party]: _, ...left } = w.s.gone;
      w.s.gone = left;
      w.s.returned = { ...w.s.returned, [party]: w.s.turn };
      moveThreshold(w, party, 0.03, cause);
      return;
    }
    case 'hold':
      return;
  }
}

/** The first beat: every party's moves, in the file's order of parties rotated by the week. A move made
 * illegal by an earlier one comes back unspent with the reason. */
export function playMoves(w: World, moves: Readonly<Record<string, readonly Move[]>>): void {
  const n = w.c.parties.length;
  for (let i = 0; i < n; i++) {
    const party = w.c.parties[(i + w.s.turn - 1) % n] ?? '';
    const own = (moves[party] ?? []).slice(0, w.c.scenario.calendar.moves);
    for (const move of own) {
      const refusal = refusalOf(w, party, move);
      if (refusal === null) carryOut(w, party, move);
      else
        happen(
          w,
          { kind: 'unspent', move, refusal },
          { by: party, heardBy: [party], cause: 'rule:legality' },
        );
    }
  }
}
