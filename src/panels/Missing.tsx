import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LinkButton } from '../controls/Button.tsx';
import { TopBar } from '../controls/TopBar.tsx';
import { useTitle } from '../controls/useTitle.ts';
import { libraryAddress } from './addresses.ts';
import styles from './Missing.module.css';

/** A page that cannot be shown, with what happened and the way back. */
export function Missing({ children }: { readonly children?: ReactNode }) {
  const { t } = useLingui();
  useTitle(t`Not here`);
  return (
    <>
      <TopBar home={libraryAddress} />
      <main id="page" tabIndex={-1} className={styles.missing}>
        <h1 tabIndex={-1}>
          <Trans>This page is not here</Trans>
        </h1>
        <p>
          {children ?? (
            <Trans>
              The address may have been cut short, or the game it names is not kept in this browser.
            </Trans>
          )}
        </p>
        <LinkButton kind="main" href={libraryAddress}>
          <Trans>All cases</Trans>
        </LinkButton>
      </main>
    </>
  );
}
