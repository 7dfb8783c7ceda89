import type { MessageDescriptor } from '@lingui/core';
import type { Happening } from '../engine/happening.ts';
import type { Names } from './names.ts';
import { capital, say } from './say.ts';
import { AGREEMENT, DEADLINE, DEMAND } from './states.ts';

const M = {
  offer: /*i18n*/ { id: 'turn.offer', message: '{whose} text' },
  single: /*i18n*/ { id: 'turn.single-text', message: 'A single text' },
  refused: /*i18n*/ { id: 'turn.refused', message: '{who} refused a text' },
  accepted: /*i18n*/ { id: 'turn.accepted', message: '{who} accepted a text' },
  signed: /*i18n*/ { id: 'turn.signed', message: 'Signed: {text}' },
  agreement: /*i18n*/ { id: 'turn.agreement', message: '{agreement}: {state}' },
  someAgreement: /*i18n*/ { id: 'turn.some-agreement', message: 'The agreement: {state}' },
  condition: /*i18n*/ { id: 'turn.condition', message: '{whose} condition' },
  granted: /*i18n*/ { id: 'turn.granted', message: 'Condition granted' },
  lifted: /*i18n*/ { id: 'turn.lifted', message: 'Condition lifted' },
  ratified: /*i18n*/ { id: 'turn.ratified', message: 'Passed at {whose} back table' },
  unratified: /*i18n*/ { id: 'turn.unratified', message: 'Refused at {whose} back table' },
  demand: /*i18n*/ { id: 'turn.demand', message: '{demand}: {state}' },
  deadline: /*i18n*/ { id: 'turn.deadline', message: '{deadline}: {state}' },
  substance: /*i18n*/ { id: 'turn.substance', message: 'On to substance' },
  endgame: /*i18n*/ { id: 'turn.endgame', message: 'The endgame' },
  closed: /*i18n*/ { id: 'turn.closed', message: 'The talks close' },
  gone: /*i18n*/ { id: 'turn.gone', message: '{who} walked out' },
  leaving: /*i18n*/ { id: 'turn.leaving', message: '{who} threatened to leave' },
  manner: /*i18n*/ { id: 'turn.manner', message: '{whose} manner changed' },
  report: /*i18n*/ { id: 'turn.report', message: 'A report against {whom}' },
  spoke: /*i18n*/ { id: 'turn.spoke', message: '{who} spoke aloud' },
  acknowledged: /*i18n*/ { id: 'turn.acknowledged', message: '{who} acknowledged “{demand}”' },
  measure: /*i18n*/ { id: 'turn.measure', message: '{measure}' },
  returned: /*i18n*/ { id: 'turn.returned', message: '{who} came back' },
} as const satisfies Record<string, MessageDescriptor>;

const LONGEST = 32;
const word = (table: Readonly<Record<string, MessageDescriptor>>, key: string): string =>
  table[key] === undefined ? key : say(table[key]);

function moveTurn(h: Extract<Happening, { kind: 'moved' }>, n: Names): string | null {
  const { move, by } = h;
  switch (move.id) {
    case 'offer':
    case 'counter':
      return say(M.offer, { whose: n.whose(by) });
    case 'single-text':
      return say(M.single);
    case 'condition':
      return say(M.condition, { whose: n.whose(by) });
    case 'acknowledge':
      return say(M.acknowledged, { who: n.who(by), demand: n.demand(move.demand) });
    case 'report':
      return say(M.report, { whom: n.whom(move.against) });
    case 'speak':
      return say(M.spoke, { who: n.who(by) });
    case 'walk':
      return say(M.leaving, { who: n.who(by) });
    case 'return':
      return say(M.returned, { who: n.who(by) });
    case 'induce':
    case 'press':
      return n.measure(move.measure);
    case 'power':
      return n.power(move.power);
    case 'deadline':
    case 'extend':
    case 'enforce':
      return n.deadline(move.deadline);
    default:
      return null;
  }
}

/** A turning point in a few words, for the strip under the debrief; null where only the whole sentence
 * will do. */
export function shortTurn(h: Happening, n: Names): string | null {
  const label = turn(h, n);
  return label === null ? null : capital(label);
}
function turn(h: Happening, n: Names): string | null {
  switch (h.kind) {
    case 'moved':
      return moveTurn(h, n);
    case 'text-tabled':
      return say(M.offer, { whose: n.whose(h.by) });
    case 'text-refused':
      return say(M.refused, { who: n.who(h.by) });
    case 'replied':
      if (h.question.kind !== 'text') return null;
      if (h.reply.answer === 'accept') return say(M.accepted, { who: n.who(h.by) });
      return h.reply.answer === 'refuse' ? say(M.refused, { who: n.who(h.by) }) : null;
    case 'text-signed':
      return say(M.signed, { text: n.text(h.text) });
    case 'agreement': {
      const agreement = n.agreement(h.agreement);
      const state = word(AGREEMENT, h.to);
      // A name made of many options is no label.
      if (agreement.length > LONGEST) return say(M.someAgreement, { state });
      return say(M.agreement, { agreement, state });
    }
    case 'condition-attached':
      return say(M.condition, { whose: n.whose(h.by) });
    case 'condition-settled':
      return say(h.how === 'granted' ? M.granted : M.lifted);
    case 'ratified':
      return say(M.ratified, { whose: n.whose(h.by) });
    case 'unratified':
      return say(M.unratified, { whose: n.whose(h.by) });
    case 'demand':
      return say(M.demand, { demand: n.demand(h.demand), state: word(DEMAND, h.to) });
    case 'deadline':
      return say(M.deadline, { deadline: n.deadline(h.deadline), state: word(DEADLINE, h.to) });
    case 'process':
      return say(h.to === 'closed' ? M.closed : h.to === 'endgame' ? M.endgame : M.substance);
    case 'posture':
      if (h.to === 'gone') return say(M.gone, { who: n.who(h.party) });
      if (h.to === 'leaving') return say(M.leaving, { who: n.who(h.party) });
      return say(M.manner, { whose: n.whose(h.party) });
    case 'report':
      return say(M.report, { whom: n.whom(h.against) });
    case 'said':
      return say(M.spoke, { who: n.who(h.by) });
    case 'event':
    case 'chosen':
      return n.event(h.event);
    case 'measure':
      return n.measure(h.measure);
    case 'closed':
      return say(M.closed);
    case 'ended':
      return n.ending(h.ending);
    default:
      return null;
  }
}
