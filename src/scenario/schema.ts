import { z } from 'zod';
import {
  conditionSchema,
  effectSchema,
  effectsSchema,
  homeCostSchema,
  optionsBySchema,
  turnSchema,
} from './conditions.ts';
import { ending, event, odds } from './eventSchema.ts';
import { party } from './partySchema.ts';
import { day, id, number, share, table, text, whole, words, yesNo } from './scalars.ts';
import {
  AGREEMENT_STATES,
  DEMAND_STATES,
  KINDS,
  PROCESS_STATES,
  SOURCE_STATUSES,
} from './vocabulary.ts';

/** The newest version of the file format this code writes and reads. */
export const FORMAT = 1;

const source = z.strictObject({
  publisher: text(120),
  date: day(),
  for: text(),
  status: z.enum(SOURCE_STATUSES),
  title: text(200).optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
});

const option = z.strictObject({
  title: text(120),
  short: text(40).optional(),
  vague: share().default(0),
  monitors: share().default(0),
  guarantees: share().default(0),
  breach: id().optional(),
  includes: z.array(id()).default([]),
  binds: z.array(id()).optional(),
  needs: z.array(id()).default([]),
});
const issue = z.strictObject({
  title: text(80),
  short: text(30).optional(),
  'status-quo': id(),
  /** Empty where whoever signs with it is said by the options of another, core issue. */
  signatories: z.array(id()),
  core: yesNo().default(false),
  options: table(option),
  values: table(table(share())),
  weights: table(number(0, 1000)),
});

const holdBack = z.strictObject({ option: optionsBySchema, until: conditionSchema });
const demand = z.strictObject({
  party: id(),
  title: text(120),
  core: yesNo().default(false),
  meaning: text().optional(),
  'satisfied-by': optionsBySchema.optional(),
  /** Things other than options that meet it: a measure, an event's choice, … */
  'met-when': conditionSchema.optional(),
  'traded-by': z.array(optionsBySchema).default([]),
  'voiced-when': conditionSchema.optional(),
  'bargained-when': conditionSchema.optional(),
  'parked-when': conditionSchema.optional(),
  'hardened-when': conditionSchema.optional(),
  'softened-when': conditionSchema.optional(),
  'dropped-when': conditionSchema.optional(),
  'hold-back': z.array(holdBack).default([]),
  acknowledging: homeCostSchema.optional(),
  'if-met': effectsSchema.default([]),
  'if-hardened': effectsSchema.default([]),
});

const drawnTurn = z.union(
  [turnSchema, z.strictObject({ from: whole(0, 200), to: whole(0, 200) })],
  'due',
);
const deadline = z.strictObject({
  title: text(120),
  /** A party, or `calendar`: believed fully, never extended. */
  setter: id(),
  'aimed-at': z.array(id()).min(1),
  set: turnSchema.optional(),
  due: drawnTurn.optional(),
  /** For one that is set by a move or an effect: due this many turns later. */
  after: whole(1, 50).optional(),
  'may-set-when': conditionSchema.optional(),
  public: yesNo().default(true),
  warn: whole(0, 10).default(1),
  cost: share(),
  'met-when': conditionSchema.optional(),
  'if-met': effectsSchema.default([]),
  'if-enforced': effectsSchema.default([]),
  'if-lapsed': effectsSchema.default([]),
  'if-extended': effectsSchema.default([]),
  extensions: whole(0, 5).default(0),
  'extends-by': whole(1, 10).default(2),
  /** There for the story: taken away, the endings would hardly move, and its author knows. */
  flavour: yesNo().default(false),
});

const mind = z.strictObject({
  like: z.enum(['seeks-a-deal', 'plays-for-time']),
  title: text(80),
  lean: z.partialRecord(z.enum(KINDS), number(-3, 3)).default({}),
  bonus: number(0, 0.3).default(0),
  violates: share().default(0),
});
const measure = z.strictObject({
  title: text(120),
  short: text(40).optional(),
  means: z.enum(['induce', 'press']),
  by: z.array(id()).min(1),
  on: z.array(id()).default([]),
  when: conditionSchema.optional(),
  then: effectsSchema,
  cost: homeCostSchema.optional(),
  /** Share of its remaining effect on floors that is lost each turn. */
  fades: share().default(0),
  lift: yesNo().default(true),
});
const power = z.strictObject({
  party: id(),
  title: text(120),
  heard: id().default('table'),
  every: whole(1, 50).default(1),
  when: conditionSchema.optional(),
  then: effectsSchema,
  cost: homeCostSchema.optional(),
  says: text().optional(),
});
const probe = z.strictObject({
  title: text(120),
  to: z.array(id()).min(1),
  when: conditionSchema.optional(),
  answers: table(
    z.strictObject({
      say: text(),
      odds,
      then: effectsSchema.default([]),
    }),
  ),
});
const channel = z.strictObject({
  title: text(80),
  'heard-by': z.union([z.literal('all'), z.array(id()).min(1)], 'heard-by'),
  public: yesNo().default(false),
});
const beta = z.tuple([number(0.1, 100), number(0.1, 100)]);
const atStart = z.strictObject({
  process: z.enum(PROCESS_STATES).default('talksAboutTalks'),
  momentum: number(-1, 1).default(0),
  hurt: table(share()).default({}),
  intensity: share().default(0.5),
  trust: z.record(z.string(), z.union([beta, table(beta)], 'trust')).default({}),
  record: table(beta).default({}),
  demands: table(z.enum(DEMAND_STATES)).default({}),
  deadlines: z.array(id()).default([]),
  postures: table(z.enum(['open', 'guarded', 'cold'])).default({}),
  measures: z.array(id()).default([]),
  agreements: table(
    z.strictObject({
      title: text(120).optional(),
      covers: table(id()),
      is: z.enum(AGREEMENT_STATES),
      since: whole(-50, 0).default(0),
      until: turnSchema.optional(),
      conditions: z
        .array(z.strictObject({ id: id(), by: id(), wants: optionsBySchema }))
        .default([]),
    }),
  ).default({}),
});

const lesson = z.strictObject({ turns: whole(1, 60), moves: whole(1, 5).optional() });

/** The whole file. Keys keep the author's spelling; records keep the author's order. */
export const scenarioSchema = z.strictObject({
  parley: whole(1, FORMAT),
  id: id(),
  title: text(80),
  kind: z.enum(['real-case', 'fictional']),
  'as-of': day().optional(),
  place: text(60).optional(),
  minutes: whole(1, 600),
  /** The card in the library, ≤ 30 words. */
  hook: text(240),
  /** The public case, ≤ 60 words. */
  summary: text(600),
  /** The first question put to a player who sits down. */
  question: text(120),
  'content-note': text(300).optional(),
  language: z.string().regex(/^[a-z]{2}$/, 'language'),
  licence: words(40),
  authors: z.array(words(80)).min(1),
  'based-on': words(120).optional(),
  version: words(20).default('1'),
  sources: table(source).default({}),
  /** Dated lines of the public case, each with its sources. */
  chronology: z
    .array(
      z.strictObject({
        id: id(),
        date: day(),
        text: text(300),
        sources: z.array(id()).default([]),
      }),
    )
    .default([]),
  learning: z.strictObject({
    goals: z.array(z.strictObject({ id: id(), text: text() })).default([]),
    debrief: z.array(z.strictObject({ id: id(), text: text() })).default([]),
    afterwards: z
      .array(
        z.strictObject({
          id: id(),
          date: day(),
          text: text(300),
          sources: z.array(id()).default([]),
        }),
      )
      .default([]),
  }),
  calendar: z.strictObject({
    start: day(),
    turn: z.enum(['day', 'week', 'month']).default('week'),
    turns: z.strictObject({ from: whole(1, 60), to: whole(1, 60) }),
    moves: whole(1, 5),
  }),
  lesson: z.record(z.string().regex(/^\d{2,3}$/), lesson).default({}),
  'at-start': atStart.prefault({}),
  parties: table(party),
  issues: table(issue),
  comprehensive: optionsBySchema,
  /** Zones of the board of partial truces, in order. */
  board: z
    .array(
      z.strictObject({
        id: id(),
        title: text(40),
        drawn: z.enum(['grid', 'lane', 'line']).default('line'),
        covers: optionsBySchema,
      }),
    )
    .default([]),
  demands: table(demand).default({}),
  deadlines: table(deadline).default({}),
  minds: table(mind).default({}),
  measures: table(measure).default({}),
  powers: table(power).default({}),
  probes: table(probe).default({}),
  channels: table(channel),
  events: table(event).default({}),
  endings: z.array(ending).min(1),
  compliance: z
    .strictObject({
      'base-bare': share().optional(),
      'base-preliminary': share().optional(),
      'base-definitive': share().optional(),
      erosion: number(0, 0.03).optional(),
    })
    .default({}),
});

export type ScenarioShape = z.output<typeof scenarioSchema>;
export type PartyFile = ScenarioShape['parties'][string];
export type IssueFile = ScenarioShape['issues'][string];
export type OptionFile = IssueFile['options'][string];
export type DemandFile = ScenarioShape['demands'][string];
export type DeadlineFile = ScenarioShape['deadlines'][string];
export type MeasureFile = ScenarioShape['measures'][string];
export type PowerFile = ScenarioShape['powers'][string];
export type ProbeFile = ScenarioShape['probes'][string];
export type ChannelFile = ScenarioShape['channels'][string];
export type EventFile = ScenarioShape['events'][string];
export type EndingFile = ScenarioShape['endings'][number];
export type MindFile = ScenarioShape['minds'][string];
export type SourceFile = ScenarioShape['sources'][string];
export { effectSchema };
