import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { Dossier } from './cases.ts';
import styles from './Pages.module.css';
import { Chronology, Sources } from './Sources.tsx';

/** The page every delegation reads: the case, what already stands, and what it all rests on. */
export function CasePage({ dossier }: { readonly dossier: Dossier }) {
  const [open, setOpen] = useState(false);
  const { language, summary, standing, chronology, sources } = dossier;
  return (
    <Sheet as="article" className={`${styles.page} ${styles.public}`}>
      <p className={styles.reader}>
        <Icon name="public" />
        <Trans>Public: every delegation reads this</Trans>
      </p>
      <h2>
        <Trans>The case</Trans>
      </h2>
      <div lang={language} data-prose="case" className={styles.prose}>
        {paragraphs(summary)}
      </div>
      <dl className={styles.standing}>
        {standing.map((row) => (
          <div key={row.id}>
            <dt>
              <Icon name={row.icon} />
              <span lang={language}>{row.what}</span>
            </dt>
            <dd>{row.state}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.folio}>
        {sources.length > 0 ? (
          <>
            <Button
              kind="quiet"
              size="dense"
              className={styles.more}
              aria-haspopup="dialog"
              icon={<Icon name="document" />}
              onClick={() => setOpen(true)}
            >
              <Plural value={sources.length} one="# source" other="# sources" />
              <Trans>, and how it came to this</Trans>
            </Button>
            <Dialog
              open={open}
              onClose={() => setOpen(false)}
              width="wide"
              title={<Trans>How it came to this</Trans>}
            >
              <Chronology lines={chronology} sources={sources} language={language} />
              <Sources sources={sources} language={language} />
            </Dialog>
          </>
        ) : (
          <span>
            <Trans>Invented for the game</Trans>
          </span>
        )}
        <span aria-hidden="true">1</span>
      </div>
    </Sheet>
  );
}

function paragraphs(text: string) {
  return text.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
