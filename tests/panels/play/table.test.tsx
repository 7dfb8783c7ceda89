// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Move, Question } from '../../../src/engine/move.ts';
import type { AgreementSeen, View } from '../../../src/engine/viewTypes.ts';
import { Announcer } from '../../../src/panels/Announcer.tsx';
import { BriefButton, BriefDialog } from '../../../src/panels/play/BriefButton.tsx';
import { EndOfWeek, Unanswered } from '../../../src/panels/play/EndOfWeek.tsx';
import { PlayBar } from '../../../src/panels/play/PlayBar.tsx';
import { Replies } from '../../../src/panels/play/Replies.tsx';
import { StandingText } from '../../../src/panels/play/StandingText.tsx';
import { StepOutWays } from '../../../src/panels/play/StepOutWays.tsx';
import { GameProvider } from '../../../src/panels/play/useGame.tsx';
import { commandsOf } from '../../../src/play/commands.ts';
import { startFlow } from '../../../src/play/flow.ts';
import type { Game } from '../../../src/play/games.ts';
import { localTable } from '../../../src/play/localTable.ts';
import { createGameStore } from '../../../src/play/store.ts';
import { openTable } from '../../../src/table/opening.ts';
import { press, visit } from '../../controls/stage.tsx';
import { scenario, textBy } from '../offerViews.ts';

const seat = 'usa';

/** A game of the flagship that one person plays, with something else in view than its first week. */
function gameWith(more: Partial<View> = {}, draft: readonly Move[] = []): Game {
  const seats = Object.keys(scenario.parties).map((party) => ({
    party,
    player: party === seat ? ('human' as const) : ('ai' as const),
  }));
  const table = localTable(openTable({ scenario, seed: 'table', seats }));
  const link = table.link(seat);
  const now = { ...link.view(), ...more };
  const store = createGameStore(now, 'kept');
  store.setState({ draft });
  const flow = startFlow(now);
  const commands = commandsOf(store, link, flow, async () => 'kept');
  const { oldLines } = table;
  return { id: 'g', scenario, seat, store, flow, commands, hands: null, oldLines };
}
const show = (game: Game, part: ReactNode) =>
  visit(
    <GameProvider game={game}>
      <Announcer>{part}</Announcer>
    </GameProvider>,
  );
const button = (place: HTMLElement, words: string) =>
  [...place.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words));
const changes = { ceasefire: 'full' };

describe('the text on the table', () => {
  it('is one’s own as soon as it is on the pad, and says when it goes out', async () => {
    const place = await show(gameWith({}, [{ id: 'offer', changes }]), <StandingText />);
    expect(place.querySelector('h2')?.textContent).toBe('Your offer');
    expect(place.textContent).toContain('not sent yet');
    expect(place.textContent).toContain('goes out at the end of the week');
    press(button(place, 'now'));
    expect(place.querySelector('h2')?.textContent).toBe('What stands now');
  });

  it('says that it is signed and what comes next, with its lines filled', async () => {
    const signed: AgreementSeen = {
      ...{ id: 'a1', named: null, covers: changes, signatories: ['usa', 'russia'] },
      ...{ is: 'announced', signedWeek: 1, inForceSince: null, until: null },
      ...{ conditions: [], reports: [], comprehensive: false },
    };
    const place = await show(gameWith({ turn: 2, agreements: [signed] }), <StandingText />);
    expect(place.querySelector('h2')?.textContent).toBe('Signed; the vote at home is next');
    expect(place.querySelector('[data-state="agreed"] em')?.textContent).toBe('signed');
    expect(place.textContent).toContain('sealed');
    expect(place.textContent).not.toContain('no text tabled');
    press(button(place, 'now'));
    expect(place.textContent).not.toContain('no text tabled');
  });
});

const deadline = Object.keys(scenario.deadlines).find(
  (id) => scenario.deadlines[id]?.setter === seat,
);
const due: Question = {
  ...{ id: 'q-date', to: seat, from: null, week: 1, kind: 'deadline' },
  ...{ deadline: deadline ?? '', answers: ['enforce', 'extend', 'lapse'] },
} as Question;

describe('the end of a week', () => {
  it('asks once, beside the button, before a date of one’s own passes by oversight', async () => {
    const game = gameWith({ beat: 'replies', questions: [due] });
    const sent = vi.spyOn(game.commands, 'sendReplies');
    const place = await show(game, <EndOfWeek />);
    await act(async () => {
      button(place, 'End the week, 1 unanswered')?.click();
      await Unanswered.fetch();
    });
    expect(sent).not.toHaveBeenCalled();
    expect(place.querySelector('[role=status]')?.textContent).toContain('Leave it unanswered?');
    await act(async () => {
      button(place, 'End the week all the same')?.click();
      await sent.mock.results[0]?.value;
    });
    expect(sent).toHaveBeenCalledOnce();
  });

  it('does not ask once the date is decided, nor counts a text that is held', async () => {
    const theirs = { ...textBy('ukraine', changes), needs: ['usa', 'ukraine'] };
    const asked: Question = {
      ...{ id: 'q-t', to: seat, from: 'ukraine', week: 1, kind: 'text', text: theirs.id },
    } as Question;
    const game = gameWith({ beat: 'replies', questions: [due, asked], texts: [theirs] });
    game.commands.setReply({ question: due.id, answer: 'enforce' });
    const place = await show(game, <EndOfWeek />);
    expect(button(place, 'End the week')?.textContent).toBe('End the week');
  });

  it('says of each thing put to a seat what silence means, and where its own offer is', async () => {
    const own = { ...textBy(seat, changes), needs: [seat, 'ukraine'], signed: [seat] };
    const game = gameWith({ beat: 'replies', questions: [due], texts: [own] });
    const place = await show(game, <Replies onShown={() => undefined} />);
    expect(place.textContent).toContain('Silence means: it passes');
    expect(place.textContent).toContain('Your offer is on the table');
  });
});

describe('the bar of a game', () => {
  it.each([
    ['nothing before the talks can end', -1, ''],
    ['that this may be the last week', 0, 'may be the last'],
  ])('says %s', async (_, after, words) => {
    const { turns } = gameWith().store.getState().now;
    const place = await show(gameWith({ turn: turns.from + after }), <PlayBar />);
    expect(place.querySelector('em')?.textContent).toBe(words);
  });
  it('says that it is the last week when no later one is possible', async () => {
    const { turns } = gameWith().store.getState().now;
    const place = await show(gameWith({ turn: turns.to }), <PlayBar />);
    expect(place.querySelector('em')?.textContent).toBe('last week');
  });
});

describe('one’s own brief', () => {
  it('can be read again at the table, and is nobody else’s', async () => {
    const place = await show(gameWith(), <BriefButton />);
    await act(async () => {
      button(place, 'Your brief')?.click();
      await BriefDialog.fetch();
    });
    const short = (party: string) => scenario.parties[party]?.brief.private.short ?? 'none';
    expect(place.querySelector('dialog')?.textContent).toContain(short(seat));
    expect(place.textContent).not.toContain(short('russia'));
  });
});

describe('the way out', () => {
  it('ends the talks only when that is said twice', async () => {
    const game = gameWith();
    const ended = vi.spyOn(game.commands, 'stepOut');
    const place = await show(game, <StepOutWays onClose={() => undefined} />);
    press(button(place, 'End the talks here'));
    expect(ended).not.toHaveBeenCalled();
    press(button(place, 'Go on playing'));
    expect(button(place, 'End them')).toBeUndefined();
    press(button(place, 'End the talks here'));
    await act(async () => {
      button(place, 'End them')?.click();
      await ended.mock.results[0]?.value;
    });
    expect(ended).toHaveBeenCalledOnce();
  });
});
