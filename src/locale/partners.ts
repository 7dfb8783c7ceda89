import type { MessageDescriptor } from '@lingui/core';

/** What somebody in another chair is called, and what they do, in a line. Keys are players of a seat. */
export const PARTNER_WORDS = {
  ai: /*i18n*/ { id: 'partner.ai', message: 'The full model' },
  human: /*i18n*/ { id: 'partner.human', message: 'A person: the device is passed on' },
  'td:0': /*i18n*/ { id: 'partner.td0', message: 'Hardliner: stays at its best text' },
  'td:0.2': /*i18n*/ { id: 'partner.td02', message: 'Boulware: gives way at the end' },
  'td:1': /*i18n*/ { id: 'partner.td1', message: 'Linear: gives way evenly' },
  'td:2': /*i18n*/ { id: 'partner.td2', message: 'Conceder: gives way early' },
  'tit-for-tat': /*i18n*/ {
    id: 'partner.tft',
    message: 'Tit for tat: gives as much as it is given',
  },
  micro: /*i18n*/ { id: 'partner.micro', message: 'MiCRO: one small step for each of yours' },
  greedy: /*i18n*/ {
    id: 'partner.greedy',
    message: 'Greedy: tables its best, signs what clears its bar',
  },
  random: /*i18n*/ { id: 'partner.random', message: 'Random: any move that is open' },
  'always-accept': /*i18n*/ { id: 'partner.accept', message: 'Signs everything' },
  'always-refuse': /*i18n*/ { id: 'partner.refuse', message: 'Refuses everything' },
} as const satisfies Readonly<Record<string, MessageDescriptor>>;
