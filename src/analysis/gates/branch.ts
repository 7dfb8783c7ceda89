import type { Reply } from '../../engine/move.ts';
import type { Policy } from '../../minds/policy.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Table } from '../../table/opening.ts';
import { decided, play, playToEnd } from '../../table/table.ts';
import { computerTable, seedOf } from '../playouts.ts';

/** One moment at which an event was asked about, played on with each of its choices and the same chance. */
export interface Branched {
  event: string;
  game: number;
  /** One entry per time it was played on: choice → the ending that came of it. */
  endings: readonly Readonly<Record<string, string>>[];
}

/** Plays one computer game and, wherever an event asks a seat, plays on from there once per choice and
 * time. From the second time on chance runs on from another seed, so that events which are seldom asked
 * about are looked at as often as the others. */
export function branchesOf(
  scenario: Scenario,
  seed: string,
  game: number,
  times: Readonly<Record<string, number>>,
  policies: Readonly<Record<string, Policy>> = {},
): Branched[] {
  const found: Branched[] = [];
  if (Object.keys(times).length === 0) return found;
  let table = computerTable(scenario, seedOf(seed, game), { policies });
  while (table.playout.snapshot.beat !== 'over') {
    const { beat, questions } = table.playout.snapshot;
    const now = decided(table);
    if (beat === 'replies')
      for (const question of questions) {
        const often = question.kind === 'event' ? (times[question.event] ?? 0) : 0;
        if (question.kind !== 'event' || often === 0) continue;
        const endings = Array.from({ length: often }, (_, n) =>
          Object.fromEntries(
            question.choices.map((choice) => {
              const forced = now.said.replies[question.to]?.map((reply) =>
                reply.question === question.id ? { question: question.id, answer: choice } : reply,
              );
              return [choice, endOf(table, now.said.replies, question.to, forced ?? [], n)];
            }),
          ),
        );
        found.push({ event: question.event, game, endings });
      }
    table = play(table, now.said, false);
  }
  return found;
}

function endOf(
  table: Table,
  replies: Readonly<Record<string, readonly Reply[]>>,
  party: string,
  forced: readonly Reply[],
  n: number,
): string {
  const seed = n === 0 ? table.playout.seed : `${table.playout.seed}~${n}`;
  const from = { ...table, playout: { ...table.playout, seed } };
  const next = play(from, { moves: {}, replies: { ...replies, [party]: forced } }, false);
  return playToEnd(next).playout.snapshot.ending ?? '';
}
