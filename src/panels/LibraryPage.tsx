import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { useTitle } from '../controls/useTitle.ts';
import { gameAddress } from './addresses.ts';
import type { GameToGoOnWith } from './lobby/cases.ts';
import { byPlaceOnTable, cardOf, delegationsOf } from './lobby/fromScenario.ts';
import { Library } from './lobby/Library.tsx';
import type { Shelf } from './shelf.ts';
import { useAnswer } from './useAnswer.ts';

/** The library, with what this house has on its shelf. */
export function LibraryPage({ shelf }: { readonly shelf: Shelf }) {
  const { t } = useLingui();
  useTitle('');
  const answer = useAnswer(useCallback(() => lookAround(shelf), [shelf]));
  const found = answer.is === 'here' ? answer.value : null;
  const open = async (file: File) => {
    try {
      const opened = await shelf.open(file);
      if ('problem' in opened) return opened.problem;
      window.location.hash = gameAddress(opened.gameId);
    } catch {
      return t`This file could not be opened. Nothing was changed.`;
    }
  };
  return (
    <Library
      cases={found?.cards ?? []}
      {...(found?.goOn ? { goOn: found.goOn } : {})}
      onOpenFile={open}
      notice={
        answer.is === 'failed' ? (
          <Trans>The cases could not be read. Load the page again.</Trans>
        ) : found?.storage === 'blocked' ? (
          <Trans>This browser keeps nothing: save your game as a file before you close it.</Trans>
        ) : found?.storage === 'full' ? (
          <Trans>
            This browser’s storage is full: save your game as a file before you close it.
          </Trans>
        ) : null
      }
    />
  );
}

async function lookAround(shelf: Shelf) {
  const [scenarios, last, storage] = await Promise.all([
    shelf.scenarios(),
    // The cases can be played whether or not old games can be read.
    shelf.lastGame().catch(() => null),
    shelf.storage().catch(() => 'blocked' as const),
  ]);
  const scenario = scenarios.find(({ id }) => id === last?.scenarioId);
  const party = scenario && delegationsOf(scenario).find(({ id }) => id === last?.party);
  const goOn: GameToGoOnWith | undefined =
    last && scenario && party
      ? { ...last, title: scenario.title, language: scenario.language, party }
      : undefined;
  return { cards: scenarios.map(cardOf).sort(byPlaceOnTable), goOn, storage };
}
