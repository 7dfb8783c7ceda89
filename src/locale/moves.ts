import type { MessageDescriptor } from '@lingui/core';
import type { Move, MoveId } from '../engine/move.ts';
import type { Names } from './names.ts';
import { capital, say, type Values } from './say.ts';

/** Each move as something to choose, and as something done: `{who}` is its subject. */
const WORDS: Readonly<Record<MoveId, { todo: MessageDescriptor; done: MessageDescriptor }>> = {
  offer: {
    todo: /*i18n*/ { id: 'move.offer.do', message: 'Table an offer: {changes}' },
    done: /*i18n*/ { id: 'move.offer.done', message: '{who} tabled an offer: {changes}' },
  },
  counter: {
    todo: /*i18n*/ { id: 'move.counter.do', message: 'Answer {text} with your own: {changes}' },
    done: /*i18n*/ { id: 'move.counter.done', message: '{who} answered {text} with: {changes}' },
  },
  'single-text': {
    todo: /*i18n*/ { id: 'move.single-text.do', message: 'Put forward a single text: {changes}' },
    done: /*i18n*/ {
      id: 'move.single-text.done',
      message: '{who} put forward a single text: {changes}',
    },
  },
  withdraw: {
    todo: /*i18n*/ { id: 'move.withdraw.do', message: 'Withdraw {text}' },
    done: /*i18n*/ { id: 'move.withdraw.done', message: '{who} withdrew {text}' },
  },
  condition: {
    todo: /*i18n*/ {
      id: 'move.condition.do',
      message: 'Attach a condition to {agreement}: {wants}',
    },
    done: /*i18n*/ {
      id: 'move.condition.done',
      message: '{who} attached a condition to {agreement}: {wants}',
    },
  },
  lift: {
    todo: /*i18n*/ { id: 'move.lift.do', message: 'Lift your condition on {agreement}' },
    done: /*i18n*/ { id: 'move.lift.done', message: '{who} lifted a condition on {agreement}' },
  },
  raise: {
    todo: /*i18n*/ { id: 'move.raise.do', message: 'Raise “{demand}”' },
    done: /*i18n*/ { id: 'move.raise.done', message: '{who} raised “{demand}”' },
  },
  acknowledge: {
    todo: /*i18n*/ { id: 'move.acknowledge.do', message: 'Acknowledge {owners} demand “{demand}”' },
    done: /*i18n*/ {
      id: 'move.acknowledge.done',
      message: '{who} acknowledged {owners} demand “{demand}”',
    },
  },
  trade: {
    todo: /*i18n*/ { id: 'move.trade.do', message: 'Offer to trade “{demand}” for {trade}' },
    done: /*i18n*/ {
      id: 'move.trade.done',
      message: '{who} offered to trade “{demand}” for {trade}',
    },
  },
  drop: {
    todo: /*i18n*/ { id: 'move.drop.do', message: 'Drop “{demand}”' },
    done: /*i18n*/ { id: 'move.drop.done', message: '{who} dropped “{demand}”' },
  },
  ask: {
    todo: /*i18n*/ { id: 'move.ask.do', message: 'Ask {to}: {probe}' },
    done: /*i18n*/ { id: 'move.ask.done', message: '{who} asked {to}: {probe}' },
  },
  adjourn: {
    todo: /*i18n*/ { id: 'move.adjourn.do', message: 'Ask for an adjournment' },
    done: /*i18n*/ { id: 'move.adjourn.done', message: '{who} asked for an adjournment' },
  },
  monitoring: {
    todo: /*i18n*/ { id: 'move.monitoring.do', message: 'Call for monitors on {agreement}' },
    done: /*i18n*/ {
      id: 'move.monitoring.done',
      message: '{who} called for monitors on {agreement}',
    },
  },
  report: {
    todo: /*i18n*/ { id: 'move.report.do', message: 'Report {against} for breaking {agreement}' },
    done: /*i18n*/ {
      id: 'move.report.done',
      message: '{who} reported {against} for breaking {agreement}',
    },
  },
  envoy: {
    todo: /*i18n*/ { id: 'move.envoy.do', message: 'Send an envoy to {to}' },
    done: /*i18n*/ { id: 'move.envoy.done', message: '{who} sent an envoy to {to}' },
  },
  speak: {
    todo: /*i18n*/ { id: 'move.speak.do', message: 'Say in public that you {says}' },
    done: /*i18n*/ { id: 'move.speak.done', message: '{who} said in public: we {says}' },
  },
  consult: {
    todo: /*i18n*/ { id: 'move.consult.do', message: 'Consult {to}' },
    done: /*i18n*/ { id: 'move.consult.done', message: '{who} consulted {to}' },
  },
  deadline: {
    todo: /*i18n*/ { id: 'move.deadline.do', message: 'Set the deadline “{deadline}”' },
    done: /*i18n*/ { id: 'move.deadline.done', message: '{who} set the deadline “{deadline}”' },
  },
  extend: {
    todo: /*i18n*/ { id: 'move.extend.do', message: 'Extend “{deadline}”' },
    done: /*i18n*/ { id: 'move.extend.done', message: '{who} extended “{deadline}”' },
  },
  enforce: {
    todo: /*i18n*/ { id: 'move.enforce.do', message: 'Enforce “{deadline}”' },
    done: /*i18n*/ { id: 'move.enforce.done', message: '{who} chose to enforce “{deadline}”' },
  },
  induce: {
    todo: /*i18n*/ { id: 'move.induce.do', message: 'Offer “{measure}”' },
    done: /*i18n*/ { id: 'move.induce.done', message: '{who} offered “{measure}”' },
  },
  press: {
    todo: /*i18n*/ { id: 'move.press.do', message: 'Press with “{measure}”' },
    done: /*i18n*/ { id: 'move.press.done', message: '{who} pressed with “{measure}”' },
  },
  power: {
    todo: /*i18n*/ { id: 'move.power.do', message: '{power}' },
    done: /*i18n*/ { id: 'move.power.done', message: '{who} acted away from the table: “{power}”' },
  },
  walk: {
    todo: /*i18n*/ { id: 'move.walk.do', message: 'Walk out' },
    done: /*i18n*/ { id: 'move.walk.done', message: '{who} walked out' },
  },
  return: {
    todo: /*i18n*/ { id: 'move.return.do', message: 'Return to the table' },
    done: /*i18n*/ { id: 'move.return.done', message: '{who} returned to the table' },
  },
  hold: {
    todo: /*i18n*/ { id: 'move.hold.do', message: 'Hold' },
    done: /*i18n*/ { id: 'move.hold.done', message: '{who} held' },
  },
};
const TELL = {
  todo: /*i18n*/ { id: 'move.tell.do', message: 'Send word to {to} that you {says}' },
  done: /*i18n*/ { id: 'move.tell.done', message: '{who} sent word to {to}: we {says}' },
};
const BLANK = {
  offer: /*i18n*/ { id: 'move.offer.blank', message: 'Table an offer' },
  counter: /*i18n*/ { id: 'move.counter.blank', message: 'Answer {text} with your own' },
  'single-text': /*i18n*/ { id: 'move.single-text.blank', message: 'Put forward a single text' },
};

/** Each verb as a heading over its moves. */
export const VERBS: Readonly<Record<MoveId, MessageDescriptor>> = {
  offer: /*i18n*/ { id: 'verb.offer', message: 'Table an offer' },
  counter: /*i18n*/ { id: 'verb.counter', message: 'Answer a text with your own' },
  'single-text': /*i18n*/ { id: 'verb.single-text', message: 'Put forward a single text' },
  withdraw: /*i18n*/ { id: 'verb.withdraw', message: 'Withdraw your text' },
  condition: /*i18n*/ { id: 'verb.condition', message: 'Attach a condition' },
  lift: /*i18n*/ { id: 'verb.lift', message: 'Lift a condition' },
  raise: /*i18n*/ { id: 'verb.raise', message: 'Raise a demand' },
  acknowledge: /*i18n*/ { id: 'verb.acknowledge', message: 'Acknowledge a demand' },
  trade: /*i18n*/ { id: 'verb.trade', message: 'Trade a demand' },
  drop: /*i18n*/ { id: 'verb.drop', message: 'Drop a demand' },
  ask: /*i18n*/ { id: 'verb.ask', message: 'Ask a question' },
  adjourn: /*i18n*/ { id: 'verb.adjourn', message: 'Adjourn' },
  monitoring: /*i18n*/ { id: 'verb.monitoring', message: 'Call for monitors' },
  report: /*i18n*/ { id: 'verb.report', message: 'Report a violation' },
  envoy: /*i18n*/ { id: 'verb.envoy', message: 'Send an envoy' },
  speak: /*i18n*/ { id: 'verb.speak', message: 'Speak in public' },
  consult: /*i18n*/ { id: 'verb.consult', message: 'Consult' },
  deadline: /*i18n*/ { id: 'verb.deadline', message: 'Set a deadline' },
  extend: /*i18n*/ { id: 'verb.extend', message: 'Extend a deadline' },
  enforce: /*i18n*/ { id: 'verb.enforce', message: 'Enforce a deadline' },
  induce: /*i18n*/ { id: 'verb.induce', message: 'Offer an inducement' },
  press: /*i18n*/ { id: 'verb.press', message: 'Apply pressure' },
  power: /*i18n*/ { id: 'verb.power', message: 'Act away from the table' },
  walk: /*i18n*/ { id: 'verb.walk', message: 'Walk out' },
  return: /*i18n*/ { id: 'verb.return', message: 'Return to the table' },
  hold: /*i18n*/ { id: 'verb.hold', message: 'Hold' },
};

function valuesOf(move: Move, names: Names): Values {
  const to = move.to === undefined ? '' : names.whom(move.to);
  switch (move.id) {
    case 'offer':
    case 'single-text':
      return { to, changes: names.changes(move.changes) };
    case 'counter':
      return { to, text: names.text(move.answers), changes: names.changes(move.changes) };
    case 'withdraw':
      return { to, text: names.text(move.text) };
    case 'condition':
      return { to, agreement: names.agreement(move.on), wants: names.wants(move.wants) };
    case 'lift':
      return { to, agreement: names.agreementOfCondition(move.condition) };
    case 'raise':
    case 'acknowledge':
    case 'drop':
      return {
        to,
        demand: names.demand(move.demand),
        owners: names.whose(names.demandOf(move.demand)),
      };
    case 'trade':
      return { to, demand: names.demand(move.demand), trade: names.trade(move.demand, move.by) };
    case 'ask':
      return { to, probe: names.probe(move.probe) };
    case 'monitoring':
      return { to, agreement: names.agreement(move.agreement) };
    case 'report':
      return {
        to,
        agreement: names.agreement(move.agreement),
        against: names.whom(move.against),
      };
    case 'envoy':
    case 'speak':
      return { to, says: move.says === undefined ? '' : names.position(move.says) };
    case 'deadline':
    case 'extend':
    case 'enforce':
      return { to, deadline: names.deadline(move.deadline) };
    case 'induce':
    case 'press':
      return { to, measure: names.measure(move.measure) };
    case 'power':
      return { to, power: names.power(move.power) };
    case 'consult':
    case 'adjourn':
    case 'walk':
    case 'return':
    case 'hold':
      return { to };
  }
}

/** A move as one chooses it: `Acknowledge …`, no full stop. */
export function sayMove(move: Move, names: Names): string {
  const values = valuesOf(move, names);
  if ('changes' in move && Object.keys(move.changes).length === 0)
    return say(BLANK[move.id], values);
  const words = move.id === 'envoy' && move.says !== undefined ? TELL : WORDS[move.id];
  return capital(say(words.todo, values));
}

const UNADDRESSED = {
  envoy: /*i18n*/ { id: 'move.envoy.bare', message: 'Send an envoy, with nothing but an ear' },
  tell: /*i18n*/ { id: 'move.tell.bare', message: 'Send word that you {says}' },
  consult: /*i18n*/ { id: 'move.consult.bare', message: 'Consult before you move' },
};
/** A move that has an addressee, without naming it: the addressees are chosen beside it. */
export function sayUnaddressed(move: Move, names: Names): string {
  if (move.id === 'ask') return names.probe(move.probe);
  if (move.id === 'consult') return say(UNADDRESSED.consult);
  if (move.id === 'envoy')
    return say(
      move.says === undefined ? UNADDRESSED.envoy : UNADDRESSED.tell,
      valuesOf(move, names),
    );
  return sayMove(move, names);
}

/** A move as somebody made it, in the middle of a sentence: `you acknowledged …`. */
export function saidMove(by: string | null, move: Move, names: Names): string {
  const words = move.id === 'envoy' && move.says !== undefined ? TELL : WORDS[move.id];
  return say(words.done, { ...valuesOf(move, names), who: names.who(by) });
}
