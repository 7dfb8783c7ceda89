import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { useLanguage } from '../controls/language.ts';
import { useTitle } from '../controls/useTitle.ts';
import { gameAddress } from './addresses.ts';
import type { GameToGoOnWith } from './lobby/cases.ts';
import {
  byPlaceForBeginners,
  byPlaceOnTable,
  cardOf,
  delegationsOf,
} from './lobby/fromScenario.ts';
import { Library } from './lobby/Library.tsx';
import type { Shelf } from './shelf.ts';
import { useAnswer } from './useAnswer.ts';

/** The library, with what this house has on its shelf. */
export function LibraryPage({ shelf }: { readonly shelf: Shelf }) {
  const { t } = useLingui();
  useTitle('');
  const language = useLanguage();
  const answer = useAnswer(useCallback(() => lookAround(shelf, language), [shelf, language]));
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

async function lookAround(shelf: Shelf, language: string) {
  const [covers, last, storage] = await Promise.all([
    shelf.covers(language),
    // The cases can be played whether or not old games can be read.
    shelf.lastGame().catch(() => null),
    shelf.storage().catch(() => 'blocked' as const),
  ]);
  const cover = covers.find(({ id }) => id === last?.scenarioId);
  const party = cover && delegationsOf(cover).find(({ id }) => id === last?.party);
  const goOn: GameToGoOnWith | undefined =
    last && cover && party
      ? { ...last, title: cover.title, language: cover.language, party }
      : undefined;
  const order = last === null ? byPlaceForBeginners : byPlaceOnTable;
  return { cards: covers.map(cardOf).sort(order), goOn, storage };
}
