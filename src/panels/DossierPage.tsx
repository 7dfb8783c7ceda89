import { Trans, useLingui } from '@lingui/react/macro';
import { use, useState } from 'react';
import { useTitle } from '../controls/useTitle.ts';
import type { Sitting } from '../play/partners.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { gameAddress } from './addresses.ts';
import { Dossier } from './lobby/Dossier.tsx';
import { dossierOf } from './lobby/fromScenario.ts';
import { Missing } from './Missing.tsx';
import type { Shelf } from './shelf.ts';
import { useReadable } from './useReadable.ts';

/** The dossier of one case of the shelf. Waits as a whole, so that focus finds its heading when it comes. */
export function DossierPage({ shelf, slug }: { readonly shelf: Shelf; readonly slug: string }) {
  const scenario = use(shelf.scenario(slug));
  return scenario ? <Found shelf={shelf} scenario={scenario} /> : <Missing />;
}

function Found({ shelf, scenario }: { readonly shelf: Shelf; readonly scenario: Scenario }) {
  const { t } = useLingui();
  const [state, setState] = useState<'choosing' | 'sitting' | 'failed'>('choosing');
  const readable = useReadable(scenario, shelf.readable);
  useTitle(readable.title);
  const sitDown = async (party: string, how?: Sitting) => {
    // A second press while the first is being kept would begin a second game.
    if (state === 'sitting') return;
    setState('sitting');
    try {
      window.location.hash = gameAddress(await shelf.begin(scenario, party, how));
    } catch {
      setState('failed');
    }
  };
  return (
    <Dossier
      dossier={dossierOf(readable, t)}
      onSitDown={sitDown}
      problem={
        state === 'failed' ? <Trans>The game could not begin. Try once more.</Trans> : undefined
      }
    />
  );
}
