import { createRequire } from 'node:module';
import type { Client as GameClient } from 'boardgame.io/client';
import { Compiler, type Story } from 'inkjs/full';
import { computerTable } from '../../src/analysis/playouts.ts';
import type { Move, Reply } from '../../src/engine/move.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Table } from '../../src/table/opening.ts';
import { play, playToEnd, type Said } from '../../src/table/table.ts';
import type { Row } from './row.ts';
import { medians, three } from './timing.ts';

const { Client } = createRequire(import.meta.url)('boardgame.io/client') as {
  Client: typeof GameClient;
};

// All three play the same script: weeks in which four sides, one after another, do one of four things; each
// is checked, moves trust and mood, may move a demand on, and leaves a line that is kept.
const WEEKS = 20;
const SIDES = 4;
const VERBS = ['offer', 'acknowledge', 'ask', 'hold'] as const;

function inkStory(): string {
  const choice = (verb: string) => `    + [${verb}] -> carry("${verb}")`;
  return `
VAR week = 1
VAR side = 0
VAR mood = 0.0
VAR heard = 0
VAR demand = 0
${Array.from({ length: SIDES }, (_, p) => `VAR trust${p} = 0.4`).join('\n')}
-> turn
=== turn ===
Week {week}, side {side}.
{ demand < 3:
${choice('acknowledge')}
}
${VERBS.filter((verb) => verb !== 'acknowledge')
  .map(choice)
  .join('\n')}
=== carry(verb) ===
~ heard = heard + 1
{ verb:
- "acknowledge":
    ~ demand = demand + 1
    ~ mood = mood + 0.05
- "offer":
    ~ mood = mood + 0.02
- "hold":
    ~ mood = mood - 0.03
}
${Array.from({ length: SIDES }, (_, p) => `~ trust${p} = trust${p} * 0.95 + 0.02`).join('\n')}
Side {side} says: {verb}. Mood {mood}.
~ side = side + 1
{ side == ${SIDES}:
    ~ side = 0
    ~ week = week + 1
    { demand == 3:
        ~ demand = 0
    }
}
{ week > ${WEEKS}:
    -> END
}
-> turn
`;
}
/** Plays the story to its end; how many choices that were. */
function inkGame(story: Story): number {
  story.ResetState();
  let choices = 0;
  for (;;) {
    while (story.canContinue) story.Continue();
    const open = story.currentChoices.length;
    if (open === 0) return choices;
    story.ChooseChoiceIndex(choices % open);
    choices += 1;
  }
}

interface Board {
  mood: number;
  demand: number;
  trust: number[];
  said: { side: string; verb: string; mood: number }[];
}
const board = {
  setup: (): Board => ({ mood: 0, demand: 0, trust: [0.4, 0.4, 0.4, 0.4], said: [] }),
  moves: {
    carry: ({ G, ctx }: { G: Board; ctx: { currentPlayer: string } }, verb: string) => {
      if (verb === 'acknowledge') {
        if (G.demand >= 3) return 'INVALID_MOVE';
        G.demand += 1;
        G.mood += 0.05;
      } else if (verb === 'offer') G.mood += 0.02;
      else if (verb === 'hold') G.mood -= 0.03;
      if (ctx.currentPlayer === `${SIDES - 1}` && G.demand === 3) G.demand = 0;
      for (let p = 0; p < SIDES; p++) G.trust[p] = (G.trust[p] ?? 0) * 0.95 + 0.02;
      G.said.push({ side: ctx.currentPlayer, verb, mood: G.mood });
      return undefined;
    },
  },
  turn: { minMoves: 1, maxMoves: 1 },
};
function boardGame(): number {
  const client = Client({ game: board as never, numPlayers: SIDES, debug: false });
  client.start();
  let moves = 0;
  for (let week = 0; week < WEEKS; week++)
    for (let side = 0; side < SIDES; side++) {
      const carry = client.moves.carry as (verb: string) => void;
      carry(VERBS[(week + side) % VERBS.length] as string);
      moves += 1;
    }
  client.stop();
  return moves;
}

/** What was said in each beat of a finished game. */
function scriptOf(table: Table): Said[] {
  const beats: { week: number; beat: string; said: Said }[] = [];
  for (const { week, beat, party, move } of table.entries) {
    if (move.id === 'believe' || move.id === 'step-out') continue;
    let last = beats.find((one) => one.week === week && one.beat === beat);
    if (last === undefined) {
      last = { week, beat, said: { moves: {}, replies: {} } };
      beats.push(last);
    }
    const { moves, replies } = last.said as {
      moves: Record<string, Move[]>;
      replies: Record<string, Reply[]>;
    };
    if (move.id === 'reply') {
      const { id: _, ...reply } = move;
      replies[party] = [...(replies[party] ?? []), reply];
    } else moves[party] = [...(moves[party] ?? []), move];
  }
  const said = new Map(beats.map((one) => [`${one.week} ${one.beat}`, one.said]));
  return Array.from(
    { length: table.beats },
    (_, i) =>
      said.get(`${1 + Math.floor(i / 2)} ${i % 2 === 0 ? 'initiative' : 'replies'}`) ?? {
        moves: {},
        replies: {},
      },
  );
}

/** Moves and answers per second, played from a script, beside choices of a story and moves of a board game:
 * nobody thinks in any of the three. */
export function peerRows(scenario: Scenario, games: number): Row[] {
  const scripts = Array.from({ length: games }, (_, i) => {
    const seed = `peers:${i}`;
    const done = playToEnd(computerTable(scenario, seed));
    return { seed, beats: scriptOf(done), said: done.entries.length };
  });
  const said = scripts.reduce((sum, one) => sum + one.said, 0);
  const ours = () => {
    for (const { seed, beats } of scripts) {
      let table = computerTable(scenario, seed);
      for (const beat of beats) table = play(table, beat, false);
      if (table.playout.snapshot.beat !== 'over') throw new Error('the script is too short');
    }
  };
  const story = new Compiler(inkStory()).Compile();
  const choices = inkGame(story);
  const moves = boardGame();
  const ink = () => {
    for (let i = 0; i < games; i++) inkGame(story);
  };
  const client = () => {
    for (let i = 0; i < games; i++) boardGame();
  };
  medians([ours, ink, client], 3);
  const [own = 0, inky = 0, boardy = 0] = medians([ours, ink, client], 9);
  const rate = (count: number, ms: number) => (1000 * count) / ms;
  const mine = rate(said, own);
  const row = (id: string, against: string, other: number): Row => ({
    id,
    what: 'moves and answers carried out per second, from recorded games, the year after included',
    against: `${against} (${three(other)}/s)`,
    value: three(mine),
    unit: 'decisions/s',
    ratio: three(mine / other),
    goal: '>= 1',
    met: mine >= other,
  });
  return [
    row('decisions-vs-inkjs', 'inkjs, choices of a story', rate(choices * games, inky)),
    row(
      'decisions-vs-boardgame',
      'boardgame.io, moves by its headless client',
      rate(moves * games, boardy),
    ),
  ];
}
