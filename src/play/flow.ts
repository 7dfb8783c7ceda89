import { type Actor, assign, createActor, setup } from 'xstate';
import type { View } from '../engine/viewTypes.ts';

type Where = Pick<View, 'beat' | 'turn' | 'log'>;
interface Context {
  beat: View['beat'];
  /** Nothing has been done yet: the first question is put. */
  fresh: boolean;
}
type FlowEvent =
  | { type: 'START' }
  | { type: 'SEND' }
  | { type: 'ARRIVED'; beat: View['beat'] }
  | { type: 'REFUSED' }
  | { type: 'STEPPED_OUT' }
  | { type: 'GO_ON' }
  | { type: 'LOOK_BACK' };

const isFresh = ({ turn, beat, log }: Where): boolean =>
  turn === 1 && beat === 'initiative' && !log.some((h) => h.kind === 'moved');

/** How a game goes, seen from one chair: briefing → moves → replies → the week's front page → …, and
 * when talks have closed the year after, then the debrief. */
export const gameFlow = setup({
  types: {
    context: {} as Context,
    events: {} as FlowEvent,
    input: {} as Where,
  },
  guards: {
    isOver: ({ context }) => context.beat === 'over' || context.beat === 'aftermath',
    isReplies: ({ context }) => context.beat === 'replies',
    isFresh: ({ context }) => context.fresh,
    answersAreDue: ({ event }) => event.type === 'ARRIVED' && event.beat === 'replies',
  },
  actions: {
    note: assign({
      beat: ({ context, event }) => (event.type === 'ARRIVED' ? event.beat : context.beat),
    }),
  },
}).createMachine({
  id: 'game',
  context: ({ input }) => ({ beat: input.beat, fresh: isFresh(input) }),
  initial: 'opening',
  states: {
    opening: {
      always: [
        { guard: 'isOver', target: 'aftermath' },
        { guard: 'isReplies', target: 'replies' },
        { guard: 'isFresh', target: 'briefing' },
        { target: 'initiative' },
      ],
    },
    briefing: {
      on: { START: 'initiative', SEND: 'sending', STEPPED_OUT: 'aftermath' },
    },
    initiative: {
      on: { SEND: 'sending', STEPPED_OUT: 'aftermath' },
    },
    sending: {
      on: {
        ARRIVED: [
          { guard: 'answersAreDue', target: 'replies', actions: 'note' },
          { target: 'frontPage', actions: 'note' },
        ],
        REFUSED: 'initiative',
      },
    },
    replies: {
      on: { SEND: 'resolving', STEPPED_OUT: 'aftermath' },
    },
    resolving: {
      on: {
        ARRIVED: { target: 'frontPage', actions: 'note' },
        REFUSED: 'replies',
      },
    },
    frontPage: {
      on: {
        GO_ON: [{ guard: 'isOver', target: 'aftermath' }, { target: 'initiative' }],
        STEPPED_OUT: 'aftermath',
      },
    },
    aftermath: {
      on: { LOOK_BACK: 'debrief' },
    },
    debrief: { type: 'final' },
  },
});

export type Flow = Actor<typeof gameFlow>;
export type FlowState = ReturnType<Flow['getSnapshot']>['value'];

/** Starts the flow where the seat's view says the game is. */
export function startFlow(view: View): Flow {
  const flow = createActor(gameFlow, { input: view });
  flow.start();
  return flow;
}
