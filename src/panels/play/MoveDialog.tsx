import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import type { Move } from '../../engine/move.ts';
import type { VerbSeen } from '../../engine/viewTypes.ts';
import { sayMove, sayUnaddressed, VERBS } from '../../locale/moves.ts';
import { REFUSALS } from '../../locale/refusals.ts';
import { capital, say } from '../../locale/say.ts';
import { type Hands, MOST_PROPOSED } from '../../play/hands.ts';
import { GROUPS, type GroupId, groupsOf } from '../../play/moveGroups.ts';
import { useAnnouncer } from '../Announcer.tsx';
import { AnsweredBefore } from './Asked.tsx';
import { GroupName } from './GroupName.tsx';
import styles from './MoveDialog.module.css';
import { MovePrice } from './MovePrice.tsx';
import { useGame, useGameState, useMark, useNames, useView } from './useGame.tsx';

interface Props {
  /** Which group is open; `all` lists the groups themselves first; null = closed. */
  readonly group: GroupId | 'all' | null;
  readonly onGroup: (group: GroupId | 'all' | null) => void;
  readonly onOffer: (answers: string | null) => void;
}

/** One group of moves, opened: every concrete move, and why the others are not open now. */
export function MoveDialog({ group, onGroup, onOffer }: Props) {
  const view = useView();
  const { hands } = useGame();
  const [refused, setRefused] = useState<string | null>(null);
  // Before a room a move is put to it, unless whoever leads it makes it at once.
  const [asks, setAsks] = useState(true);
  const close = () => {
    setRefused(null);
    onGroup(null);
  };
  const found = groupsOf(view).find(({ id }) => id === group);
  return (
    <Dialog
      open={group !== null}
      onClose={close}
      width="wide"
      title={
        group === null || group === 'all' ? <Trans>Other moves</Trans> : <GroupName group={group} />
      }
    >
      {group === 'all' ? <AllGroups onGroup={onGroup} onOffer={onOffer} onDone={close} /> : null}
      {hands === null || group === 'all' ? null : (
        <label className={styles.asks}>
          <input
            type="checkbox"
            checked={asks}
            onChange={(event) => setAsks(event.currentTarget.checked)}
          />
          <Trans>Put it to the room</Trans>
        </label>
      )}
      <p role="alert" className={styles.refused}>
        {refused}
      </p>
      {(found?.verbs ?? [])
        .filter((verb) => verb.refusal === null)
        .map((verb) => (
          <Verb
            key={verb.verb}
            verb={verb}
            hands={asks ? hands : null}
            onRefused={setRefused}
            onDone={close}
            onOffer={onOffer}
          />
        ))}
      <NotOpen verbs={(found?.verbs ?? []).filter((verb) => verb.refusal !== null)} />
    </Dialog>
  );
}

/** On a phone: the groups themselves, and letting the week pass. */
function AllGroups({
  onGroup,
  onOffer,
  onDone,
}: {
  readonly onGroup: (group: GroupId) => void;
  readonly onOffer: (answers: string | null) => void;
  readonly onDone: () => void;
}) {
  const { commands } = useGame();
  const draft = useGameState((state) => state.draft);
  const choose = (id: GroupId) => {
    if (id !== 'offer') return onGroup(id);
    onDone();
    onOffer(null);
  };
  return (
    <ul className={styles.moves}>
      {GROUPS.map((id) => (
        <li key={id}>
          <button type="button" className={styles.move} onClick={() => choose(id)}>
            <GroupName group={id} />
            <Icon name="next" />
          </button>
        </li>
      ))}
      {draft.length === 0 ? (
        <li>
          <button
            type="button"
            data-way="on"
            className={styles.move}
            onClick={() => {
              onDone();
              commands.sendMoves();
            }}
          >
            <Trans>Hold this week</Trans>
            <Icon name="next" />
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function Verb({
  verb,
  hands,
  onDone,
  onRefused,
  onOffer,
}: {
  readonly verb: VerbSeen;
  readonly hands: Hands | null;
  readonly onDone: () => void;
  readonly onRefused: (why: string) => void;
  readonly onOffer: (answers: string | null) => void;
}) {
  const { t } = useLingui();
  const { commands, scenario } = useGame();
  const { say: announce } = useAnnouncer();
  const names = useNames();
  const mark = useMark();
  const most = MOST_PROPOSED;
  const take = (move: Move) => {
    if (move.id === 'counter') {
      onDone();
      onOffer(move.answers);
      return;
    }
    const code = hands === null ? commands.addMove(move) : hands.propose(move);
    if (code !== null) {
      onRefused(
        code === 'room-full'
          ? t`Moves before the room already: ${most}. Take one off the list first.`
          : say(REFUSALS[code]),
      );
      return;
    }
    const what = sayMove(move, names);
    announce(hands === null ? t`On your pad: ${what}` : t`Before the room: ${what}`);
    onDone();
  };
  return (
    <section className={styles.verb} aria-label={say(VERBS[verb.verb])}>
      <h3>{say(VERBS[verb.verb])}</h3>
      <ul className={styles.moves} lang={scenario.language}>
        {rowsOf(verb.moves).map(({ key, moves }) => {
          const [move] = moves;
          if (move === undefined) return null;
          return (
            <li key={key}>
              {moves.length === 1 ? (
                <button type="button" className={styles.move} onClick={() => take(move)}>
                  <span>
                    {move.to === undefined ? sayMove(move, names) : sayUnaddressed(move, names)}
                    <MovePrice move={move} />
                  </span>
                  {move.to === undefined ? null : (
                    <span className={styles.only}>
                      <PartyMark
                        index={mark(move.to)}
                        name={capital(names.whom(move.to))}
                        size={12}
                      />
                    </span>
                  )}
                  <Icon name="next" />
                </button>
              ) : (
                <div className={styles.addressed}>
                  <span>
                    {sayUnaddressed(move, names)}
                    <MovePrice move={move} />
                  </span>
                  <span className={styles.to}>
                    <small>
                      <Trans>To whom?</Trans>
                    </small>
                    {moves.map((one) => (
                      <button
                        key={one.to}
                        type="button"
                        aria-label={sayMove(one, names)}
                        onClick={() => take(one)}
                      >
                        <PartyMark
                          index={mark(one.to ?? '')}
                          name={capital(names.whom(one.to ?? null))}
                          size={12}
                        />
                      </button>
                    ))}
                  </span>
                  {move.id === 'ask' ? <AnsweredBefore probe={move.probe} /> : null}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Moves that differ in their addressee alone stand in one row. */
function rowsOf(moves: readonly Move[]): { key: string; moves: Move[] }[] {
  const rows = new Map<string, Move[]>();
  for (const move of moves) {
    const key = JSON.stringify({ ...move, to: undefined, channel: undefined });
    rows.set(key, [...(rows.get(key) ?? []), move]);
  }
  return [...rows].map(([key, same]) => ({ key, moves: same }));
}

function NotOpen({ verbs }: { readonly verbs: readonly VerbSeen[] }) {
  if (verbs.length === 0) return null;
  return (
    <Disclosure summary={<Trans>Not open now, and why</Trans>}>
      <dl className={styles.closed}>
        {verbs.map((verb) => (
          <div key={verb.verb}>
            <dt>{say(VERBS[verb.verb])}</dt>
            <dd>{verb.refusal === null ? null : say(REFUSALS[verb.refusal])}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
