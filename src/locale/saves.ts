import type { MessageDescriptor } from '@lingui/core';
import type { SaveProblem } from '../table/savedGame.ts';

/** What is wrong with a file somebody wants to go on with. */
export const SAVE_PROBLEMS: Readonly<Record<SaveProblem | 'unknown-scenario', MessageDescriptor>> =
  {
    'too-large': /*i18n*/ {
      id: 'save.too-large',
      message: 'This file is larger than any game. Nothing was opened.',
    },
    'not-a-game': /*i18n*/ {
      id: 'save.not-a-game',
      message: 'This is not a saved game, or part of it is missing. Nothing was opened.',
    },
    'newer-format': /*i18n*/ {
      id: 'save.newer-format',
      message: 'This game was saved by a newer version of Parley. Open it there.',
    },
    'other-scenario': /*i18n*/ {
      id: 'save.other-scenario',
      message: 'This game belongs to another case.',
    },
    'does-not-fit': /*i18n*/ {
      id: 'save.does-not-fit',
      message: 'The case has changed since this game was saved, and its moves no longer fit.',
    },
    'unknown-scenario': /*i18n*/ {
      id: 'save.unknown-scenario',
      message: 'The case of this game is not on the shelf.',
    },
  };
