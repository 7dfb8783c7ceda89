import { z } from 'zod';
import { MOVE_IDS, REFUSAL_REASONS } from '../engine/move.ts';
import { type Policy, readPolicy } from '../minds/policy.ts';
import { err, ok, type Result } from '../result.ts';
import { SAVE_FORMAT, type SavedGame, type SaveProblem } from './savedGame.ts';

// As in scenario/scalars.ts, which may be loaded later than this: no code is compiled at run time.
z.config({ jitless: true });

/** More than any real game needs; a larger file is refused before it is read. */
export const SAVE_LIMIT = 2_000_000;

const name = z.string().max(200);
const byName = z.record(name, name);
const wants = z.record(name, z.array(name).max(50));
const said = z.union([
  z.strictObject({ about: z.enum(['never', 'willing']), issue: name, option: name }),
  z.strictObject({ about: z.literal('doubt'), party: name }),
]);
const moveSchema = z.strictObject({
  id: z.enum([...MOVE_IDS, 'reply', 'believe', 'step-out']),
  channel: name.optional(),
  to: name.optional(),
  changes: byName.optional(),
  answers: name.optional(),
  text: name.optional(),
  on: name.optional(),
  wants: wants.optional(),
  condition: name.optional(),
  demand: name.optional(),
  by: z.number().int().min(0).max(100).optional(),
  probe: name.optional(),
  agreement: name.optional(),
  against: name.optional(),
  says: said.optional(),
  deadline: name.optional(),
  measure: name.optional(),
  power: name.optional(),
  question: name.optional(),
  answer: name.optional(),
  reason: name.optional(),
  names: name.optional(),
  about: name.optional(),
  value: z.number().min(0).max(1).optional(),
});
const week = z.number().int().min(1).max(500);
/** What a move cannot be without; an old line's is tried anew in another game. */
const NEEDED: Partial<Record<string, (keyof z.infer<typeof moveSchema>)[]>> = {
  offer: ['changes'],
  counter: ['answers', 'changes'],
  'single-text': ['changes'],
  withdraw: ['text'],
  condition: ['on', 'wants'],
  lift: ['condition'],
  raise: ['demand'],
  acknowledge: ['demand'],
  trade: ['demand', 'by'],
  drop: ['demand'],
  ask: ['probe'],
  monitoring: ['agreement'],
  report: ['agreement', 'against'],
  speak: ['says'],
  deadline: ['deadline'],
  extend: ['deadline'],
  enforce: ['deadline'],
  induce: ['measure'],
  press: ['measure'],
  power: ['power'],
};
const lineSchema = z.strictObject({
  until: week,
  moves: z
    .array(
      z.strictObject({
        week,
        move: moveSchema
          .extend({ id: z.enum(MOVE_IDS) })
          .refine((move) => (NEEDED[move.id] ?? []).every((key) => move[key] !== undefined)),
      }),
    )
    .max(2000),
  replies: z
    .array(
      z.strictObject({
        week,
        reply: z.strictObject({
          question: name,
          answer: name,
          reason: z.enum(REFUSAL_REASONS).optional(),
          names: name.optional(),
        }),
      }),
    )
    .max(2000),
  meant: z.record(name, z.record(name, z.union([name, z.array(name).max(50)]))),
});
const player = z.custom<'human' | Policy>(
  (text) => typeof text === 'string' && (text === 'human' || readPolicy(text) !== null),
);
const savedSchema = z.strictObject({
  format: z.literal(SAVE_FORMAT),
  scenario: z.strictObject({ id: name, version: name, hash: name }),
  seed: name,
  assumptions: z.strictObject({ minds: byName.optional() }),
  seats: z.array(z.strictObject({ party: name, player })).max(12),
  lines: z.record(name, lineSchema).optional(),
  moves: z
    .array(
      z.strictObject({
        week,
        beat: z.enum(['initiative', 'replies', 'belief']),
        party: name,
        move: moveSchema,
      }),
    )
    .max(20_000),
  /** Beats that are done; a beat in which nobody said anything leaves no line of its own. */
  beats: z.number().int().min(0).max(1000),
  digest: name,
});

/** Reads a saved game from text nobody vouches for. Whether it fits a scenario is asked by `resume`. */
export function readSavedGame(text: string): Result<SavedGame, SaveProblem> {
  if (text.length > SAVE_LIMIT) return err('too-large');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return err('not-a-game');
  }
  if (typeof data === 'object' && data !== null && 'format' in data)
    if (typeof data.format === 'number' && data.format > SAVE_FORMAT) return err('newer-format');
  const parsed = savedSchema.safeParse(data);
  // The text as it stands, not the schema's copy of it: a copy lists keys in another order, and a game
  // that is played on must come out byte for byte.
  return parsed.success ? ok(data as SavedGame) : err('not-a-game');
}
