import type { Answer, Guard } from '../../src/engine/charts/chart.ts';
import type { Condition } from '../../src/scenario/conditions.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** The charts as somebody would write them by hand in a switch: where an event leads, nothing else. The
 * bench compares with it; a test in the bench holds it equal to what was recorded. */
export type Reduce = (from: string, event: string, answer: Answer) => string;

const asks = (answer: Answer, guard: Guard | null): boolean =>
  guard !== null && answer(guard.type, guard.params);

function agreement(): Reduce {
  const third: Guard = { type: 'reportsWithin', params: { turns: 8, reports: 3 } };
  const two: Guard = { type: 'disputedFor', params: { turns: 2 } };
  const four: Guard = { type: 'disputedFor', params: { turns: 4 } };
  return (from, event, answer) => {
    switch (from) {
      case 'tabled':
        return event === 'SIGN' ? 'announced' : event === 'EXPIRE' ? 'expired' : from;
      case 'unratified':
      case 'collapsed':
      case 'expired':
        return from;
    }
    if (event === 'COLLAPSE') return 'collapsed';
    if (event === 'EXPIRE') return 'expired';
    switch (from) {
      case 'announced':
        if (event === 'ATTACH') return 'conditioned';
        if (event === 'RATIFY') return 'inForce';
        return event === 'REJECT' ? 'unratified' : from;
      case 'conditioned':
        return event === 'CLEAR' ? 'announced' : event === 'REJECT' ? 'unratified' : from;
      case 'inForce':
        if (event === 'REPORT') return asks(answer, third) ? 'collapsed' : 'disputed';
        return event === 'SUSPEND' ? 'suspended' : from;
      case 'disputed':
        if (event === 'REPORT') return asks(answer, third) ? 'collapsed' : from;
        if (event === 'REPAIR') return 'inForce';
        if (event === 'TICK') return asks(answer, two) ? 'suspended' : from;
        return event === 'SUSPEND' ? 'suspended' : from;
      case 'suspended':
        if (event === 'REPAIR') return 'inForce';
        return event === 'TICK' && asks(answer, four) ? 'collapsed' : from;
      default:
        return from;
    }
  };
}

function posture(): Reduce {
  return (from, event) => {
    switch (event) {
      case 'COLDER':
        return from === 'open' ? 'guarded' : from === 'guarded' ? 'cold' : from;
      case 'WARMER':
        if (from === 'guarded') return 'open';
        return from === 'cold' || from === 'leaving' ? 'guarded' : from;
      case 'LEAVE':
        return from === 'gone' ? from : 'leaving';
      case 'WALK':
        return 'gone';
      case 'STAY':
        return from === 'leaving' ? 'cold' : from;
      case 'RETURN':
        return from === 'gone' ? 'guarded' : from;
      default:
        return from;
    }
  };
}

function process(): Reduce {
  const core: Guard = { type: 'coreDemandsAcknowledged', params: {} };
  const stood: Guard = { type: 'coreTextStood', params: {} };
  const whole: Guard = { type: 'comprehensiveTextStands', params: {} };
  const late: Guard = { type: 'turnsBelievedLeft', params: { turns: 3 } };
  return (from, event, answer) => {
    if (event === 'CLOSE') return 'closed';
    switch (from) {
      case 'talksAboutTalks':
        if (event === 'FORWARD') return 'substance';
        return event === 'TICK' && (asks(answer, core) || asks(answer, stood)) ? 'substance' : from;
      case 'substance':
        if (event === 'FORWARD') return 'endgame';
        if (event === 'BACK') return 'talksAboutTalks';
        return event === 'TICK' && (asks(answer, whole) || asks(answer, late)) ? 'endgame' : from;
      case 'endgame':
        return event === 'BACK' ? 'substance' : from;
      default:
        return from;
    }
  };
}

const when = (condition: Condition | undefined): Guard | null =>
  condition === undefined ? null : { type: 'holds', params: { condition } };

function deadline(scenario: Scenario, id: string): Reduce {
  const file = scenario.deadlines[id];
  const met = when(file?.['met-when']);
  const due: Guard = { type: 'dueWithin', params: { deadline: id, turns: 0 } };
  const near: Guard = { type: 'dueWithin', params: { deadline: id, turns: file?.warn ?? 0 } };
  const left: Guard = { type: 'extensionsLeft', params: { deadline: id } };
  return (from, event, answer) => {
    if (from === 'unset') return event === 'SET' ? 'set' : from;
    if (from === 'met' || from === 'enforced' || from === 'lapsed') return from;
    switch (event) {
      case 'TICK':
        if (asks(answer, met)) return 'met';
        if (from === 'due') return from;
        if (asks(answer, due)) return 'due';
        return from === 'set' && asks(answer, near) ? 'looming' : from;
      case 'EXTEND':
        return asks(answer, left) ? 'set' : from;
      case 'ENFORCE':
        return 'enforced';
      case 'LAPSE':
        return 'lapsed';
      case 'CLOSE':
        return 'met';
      default:
        return from;
    }
  };
}

function demand(scenario: Scenario, id: string): Reduce {
  const file = scenario.demands[id];
  const satisfied: Guard = { type: 'satisfied', params: { demand: id } };
  const traded: Guard = { type: 'traded', params: { demand: id } };
  const undone: Guard = { type: 'unsatisfied', params: { demand: id } };
  const dropped = when(file?.['dropped-when']);
  const parked = when(file?.['parked-when']);
  const hardened = when(file?.['hardened-when']);
  const softened = when(file?.['softened-when']);
  const voiced = when(file?.['voiced-when']);
  const bargained: Guard | null =
    file?.['bargained-when'] === undefined
      ? { type: 'onTheTable', params: { demand: id } }
      : when(file['bargained-when']);
  const tick: Reduce = (from, _, answer) => {
    if (from === 'dropped') return from;
    if (from === 'met' || from === 'traded') {
      if (asks(answer, undone)) return 'voiced';
      return asks(answer, dropped) ? 'dropped' : from;
    }
    if (asks(answer, satisfied)) return 'met';
    if (asks(answer, traded)) return 'traded';
    if (from === 'latent') return asks(answer, voiced) ? 'voiced' : from;
    if (asks(answer, dropped)) return 'dropped';
    if (from === 'hardened') return asks(answer, softened) ? 'bargained' : from;
    if (from !== 'parked' && asks(answer, parked)) return 'parked';
    if (asks(answer, hardened)) return 'hardened';
    if (from === 'bargained' || from === 'parked') return from;
    return asks(answer, bargained) ? 'bargained' : from;
  };
  const early = (from: string) => from === 'latent' || from === 'voiced' || from === 'acknowledged';
  return (from, event, answer) => {
    switch (event) {
      case 'TICK':
        return tick(from, event, answer);
      case 'VOICE':
        return from === 'latent' || from === 'parked' || from === 'dropped' ? 'voiced' : from;
      case 'ACKNOWLEDGE':
        return from === 'voiced' || from === 'hardened' ? 'acknowledged' : from;
      case 'BARGAIN':
        return early(from) ? 'bargained' : from;
      case 'DROP':
        return 'dropped';
      case 'PARK':
        return from === 'voiced' || from === 'acknowledged' || from === 'bargained'
          ? 'parked'
          : from;
      case 'HARDEN':
        return ['voiced', 'acknowledged', 'bargained', 'parked'].includes(from) ? 'hardened' : from;
      case 'SOFTEN':
        return from === 'hardened' ? 'bargained' : from;
      case 'MEET':
      case 'TRADE': {
        const stays = from === 'met' || from === 'traded' || from === 'dropped';
        return stays ? from : event === 'MEET' ? 'met' : 'traded';
      }
      default:
        return from;
    }
  };
}

/** The reducer for one chart key. */
export function reducerFor(scenario: Scenario, key: string): Reduce {
  const [kind = '', id = ''] = key.split(/:(.*)/s);
  if (kind === 'demand') return demand(scenario, id);
  if (kind === 'deadline') return deadline(scenario, id);
  if (kind === 'posture') return posture();
  return kind === 'process' ? process() : agreement();
}
