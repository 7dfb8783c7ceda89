import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { LANGUAGES, languageNow } from '../locale/words.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './DisplayDialog.module.css';
import { setLanguage, useLanguage } from './language.ts';
import { RadioRow } from './RadioRow.tsx';

/** The languages of the page as a question; changing one changes every sentence and nothing else. */
export function LanguageRow({ legend }: { readonly legend: boolean }) {
  const code = useLanguage();
  const [failed, setFailed] = useState(false);
  const offered = LANGUAGES.filter((one) => !one.trial || one.code === code);
  return (
    <div>
      <RadioRow
        layout="rows"
        legend={
          <span className={legend ? undefined : 'spoken'}>
            <Trans>Language</Trans>
          </span>
        }
        options={offered.map((one) => ({
          id: one.code,
          label: (
            <span lang={one.code} dir={one.direction}>
              {one.name}
            </span>
          ),
          ...(one.draft ? { note: <Trans>draft by a machine</Trans> } : {}),
        }))}
        value={code}
        onChange={async (next) => setFailed(!(await setLanguage(next)))}
      />
      <p className={styles.remark} role="status">
        {failed ? <Trans>These words could not be fetched. Nothing was changed.</Trans> : null}
      </p>
    </div>
  );
}

/** The language the page is in, under its own name; opens the choice. */
export function LanguageButton() {
  const [open, setOpen] = useState(false);
  useLanguage();
  const { name, draft } = languageNow();
  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="spoken">
          <Trans>Language:</Trans>{' '}
        </span>
        {name}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={<Trans>Language</Trans>}>
        <LanguageRow legend={false} />
        {draft ? (
          <p className={styles.remark}>
            <Trans>
              These words were drafted by a machine and have not been read by a speaker yet. The
              English is what was meant.
            </Trans>
          </p>
        ) : null}
      </Dialog>
    </>
  );
}
