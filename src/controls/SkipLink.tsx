import { Trans } from '@lingui/react/macro';
import styles from './SkipLink.module.css';

/** The first stop of the Tab key: over the bar and into the page. A button, since the address is a route. */
export function SkipLink({ target }: { readonly target: string }) {
  return (
    <button
      type="button"
      className={styles.skip}
      onClick={() => {
        const place = document.getElementById(target);
        place?.focus();
        place?.scrollIntoView({ block: 'start' });
      }}
    >
      <Trans>Skip to the page</Trans>
    </button>
  );
}
