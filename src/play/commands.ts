import type { Move, Reply } from '../engine/move.ts';
import type { RefusalCode } from '../engine/refusal.ts';
import type { View } from '../engine/viewTypes.ts';
import type { Flow } from './flow.ts';
import type { Link } from './link.ts';
import type { Keeping } from './saved.ts';
import type { GameStore } from './store.ts';

/** The only ways in which anything in a game changes. Panels and scene call the same ones. */
export interface Commands {
  /** Puts a move on the pad for this week; a code where it cannot be. */
  addMove(move: Move): RefusalCode | null;
  /** Takes the move at a position off the pad, or puts another in its place. */
  removeMove(index: number): void;
  replaceMove(index: number, move: Move): void;
  sendMoves(): Promise<boolean>;
  setReply(reply: Reply): void;
  sendReplies(): Promise<boolean>;
  /** Notes how likely, 0..1, it is thought that a delegation means to settle. */
  believe(about: string, value: number): Promise<void>;
  /** Ends the talks for good; the year after follows. */
  stepOut(): Promise<void>;
  start(): void;
  goOn(): void;
  lookBack(): void;
  transcript(): string;
}

/** Binds the commands to one game. `keep` writes the transcript down after each step. */
export function commandsOf(
  store: GameStore,
  link: Link,
  flow: Flow,
  keep: (view: View, text: string) => Promise<Keeping>,
): Commands {
  const written = async (view: View) => {
    store.setState({ keeping: await keep(view, link.transcript()) });
  };
  const arrive = async (view: View): Promise<void> => {
    const { now } = store.getState();
    store.setState({
      now: view,
      before: now,
      draft: [],
      answers: {},
      refusedMoves: [],
      refusedReplies: [],
      sending: false,
    });
    flow.send({ type: 'ARRIVED', beat: view.beat });
    await written(view);
  };
  const commands: Commands = {
    addMove(move) {
      const { now, draft } = store.getState();
      if (now.beat !== 'initiative') return 'not-your-beat';
      if (draft.length >= now.movesLeft) return 'no-moves-left';
      if (draft.some((one) => JSON.stringify(one) === JSON.stringify(move))) return 'already-done';
      store.setState({ draft: [...draft, move], refusedMoves: [] });
      return null;
    },
    removeMove(index) {
      const { draft } = store.getState();
      store.setState({ draft: draft.filter((_, i) => i !== index), refusedMoves: [] });
    },
    replaceMove(index, move) {
      const { draft } = store.getState();
      store.setState({
        draft: draft.map((one, i) => (i === index ? move : one)),
        refusedMoves: [],
      });
    },
    async sendMoves() {
      const { draft, sending } = store.getState();
      if (sending) return false;
      store.setState({ sending: true });
      flow.send({ type: 'SEND' });
      const sent = await link.sendMoves(draft);
      if (sent.ok) {
        await arrive(sent.value);
        return true;
      }
      store.setState({ refusedMoves: sent.error, sending: false });
      flow.send({ type: 'REFUSED' });
      return false;
    },
    setReply(reply) {
      const { answers } = store.getState();
      store.setState({ answers: { ...answers, [reply.question]: reply }, refusedReplies: [] });
    },
    async sendReplies() {
      const { answers, sending } = store.getState();
      if (sending) return false;
      store.setState({ sending: true });
      flow.send({ type: 'SEND' });
      const sent = await link.sendReplies(Object.values(answers));
      if (sent.ok) {
        await arrive(sent.value);
        return true;
      }
      store.setState({ refusedReplies: sent.error, sending: false });
      flow.send({ type: 'REFUSED' });
      return false;
    },
    async believe(about, value) {
      const view = await link.believe(about, value);
      store.setState({ now: view });
      await written(view);
    },
    async stepOut() {
      if (store.getState().sending) return;
      store.setState({ sending: true });
      const view = await link.stepOut();
      store.setState({
        before: store.getState().now,
        now: view,
        draft: [],
        answers: {},
        sending: false,
      });
      flow.send({ type: 'STEPPED_OUT' });
      await written(view);
    },
    start: () => flow.send({ type: 'START' }),
    goOn: () => flow.send({ type: 'GO_ON' }),
    lookBack: () => flow.send({ type: 'LOOK_BACK' }),
    transcript: () => link.transcript(),
  };
  return commands;
}
