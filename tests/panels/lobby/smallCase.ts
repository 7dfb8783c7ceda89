import type { Scenario } from '../../../src/scenario/scenario.ts';
import { scenarioSchema } from '../../../src/scenario/schema.ts';

const party = (name: string, more: object = {}) => ({
  name,
  office: 'council',
  brief: {
    public: { full: `${name} in public, at length.`, short: `${name} in public.` },
    private: {
      full: `${name}: first page.\n\n${name}: second page.`,
      short: `${name} wants the wall mended.`,
      want: `${name} wants.`,
      cannot: `${name} cannot.`,
      know: `${name} knows.`,
      persuade: `${name} could be persuaded.`,
    },
  },
  floor: { base: '0.4' },
  tactic: {},
  'back-table': { weights: {}, threshold: '0.4', who: ['the town'] },
  ...more,
});

/** A case just large enough for the lobby. It was not checked: nothing is played with it. */
export const smallCase = {
  ...scenarioSchema.parse({
    parley: '1',
    id: 'small-case',
    title: 'The Small Case',
    kind: 'fictional',
    minutes: '10',
    hook: 'One wall, two towns.',
    summary: 'Two towns share a wall.\n\nWinter comes.',
    question: 'What do you table?',
    'content-note': 'Nobody is hurt.',
    language: 'en',
    licence: 'CC-BY-SA-4.0',
    authors: ['us'],
    sources: {
      log: { publisher: 'The Log', date: '2025-03-02', for: 'the crack', status: 'disputed' },
      act: { publisher: 'The Act', date: '2025-03-01', for: 'the wall', status: 'documented' },
    },
    chronology: [{ id: 'crack', date: '2025-03-02', text: 'It cracks.', sources: ['act', 'log'] }],
    learning: {},
    calendar: { start: '2025-10-03', turns: { from: '4', to: '6' }, moves: '2' },
    'at-start': {
      deadlines: ['frost'],
      agreements: { patch: { title: 'The patch', covers: { wall: 'patch' }, is: 'disputed' } },
    },
    parties: {
      east: party('East Town', { minds: { 'seeks-a-deal': '0.5', 'plays-for-time': '0.5' } }),
      engineer: party('The Engineer', { playable: 'false' }),
      west: party('West Town', { desk: 'The mayor’s office' }),
    },
    issues: {
      wall: {
        title: 'The wall',
        'status-quo': 'none',
        signatories: ['east', 'west'],
        options: { none: { title: 'Left' }, patch: { title: 'Patched' } },
        values: {},
        weights: {},
      },
    },
    comprehensive: { wall: ['patch'] },
    deadlines: {
      frost: {
        title: 'First frost',
        setter: 'calendar',
        'aimed-at': ['east'],
        due: { from: '3', to: '5' },
        cost: '0.1',
      },
    },
    channels: { table: { title: 'At the table', 'heard-by': 'all' } },
    endings: [
      {
        id: 'open',
        kind: 'stalled',
        title: 'Open',
        text: 'Open.',
        'what-it-leaves-out': 'All.',
        'who-bears-it': {},
      },
    ],
  }),
} as Scenario;
