import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './DisplayDialog.module.css';
import { type Display, setDisplay, useDisplay } from './display.ts';
import { LanguageRow } from './LanguageButton.tsx';
import { RadioRow } from './RadioRow.tsx';

const WORDS = {
  theme: [
    { id: 'auto', label: msg`As each page is meant` },
    { id: 'night', label: msg`Night` },
    { id: 'daylight', label: msg`Daylight` },
    { id: 'contrast', label: msg`High contrast` },
  ],
  size: [
    { id: '1', label: msg`Usual` },
    { id: '1.15', label: msg`Larger` },
    { id: '1.3', label: msg`Large` },
    { id: '1.5', label: msg`Very large` },
  ],
  line: [
    { id: '1', label: msg`Usual` },
    { id: '1.15', label: msg`Wider` },
    { id: '1.3', label: msg`Widest` },
  ],
  spacing: [
    { id: 'usual', label: msg`Usual` },
    { id: 'wider', label: msg`Wider` },
    { id: 'widest', label: msg`Widest` },
  ],
  motion: [
    { id: 'system', label: msg`As my system asks` },
    { id: 'less', label: msg`No movement` },
  ],
  sound: [
    { id: 'off', label: msg`None` },
    { id: 'on', label: msg`Paper, pen, seal and rain` },
  ],
} as const;

/** The button that opens the display settings, and the settings. They are remembered where the browser allows it. */
export function DisplayButton({ className }: { readonly className?: string }) {
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState(true);
  const display = useDisplay();
  const { t } = useLingui();
  const said = <Id extends string>(
    list: readonly { id: Id; label: (typeof WORDS.theme)[0]['label'] }[],
  ) => list.map(({ id, label }) => ({ id, label: t(label) }));
  const change = (next: Partial<Display>) => setKept(setDisplay(next));
  return (
    <>
      <Button
        kind="quiet"
        className={className}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Trans>Display</Trans>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={<Trans>Display</Trans>}>
        <div className={styles.rows}>
          <RadioRow
            layout="rows"
            legend={<Trans>Light</Trans>}
            options={said(WORDS.theme)}
            value={display.theme ?? 'auto'}
            onChange={(id) => change({ theme: id === 'auto' ? null : id })}
          />
          <RadioRow
            layout="rows"
            legend={<Trans>Text size</Trans>}
            options={said(WORDS.size)}
            value={String(display.size) as '1'}
            onChange={(id) => change({ size: Number(id) })}
          />
          <RadioRow
            layout="rows"
            legend={<Trans>Space between lines</Trans>}
            options={said(WORDS.line)}
            value={String(display.line) as '1'}
            onChange={(id) => change({ line: Number(id) })}
          />
          <RadioRow
            layout="rows"
            legend={<Trans>Space between letters</Trans>}
            options={said(WORDS.spacing)}
            value={display.spacing}
            onChange={(spacing) => change({ spacing })}
          />
          <RadioRow
            layout="rows"
            legend={<Trans>Movement</Trans>}
            options={said(WORDS.motion)}
            value={display.motion}
            onChange={(motion) => change({ motion })}
          />
          <RadioRow
            layout="rows"
            legend={<Trans>Sound</Trans>}
            options={said(WORDS.sound)}
            value={display.sound}
            onChange={(sound) => change({ sound })}
          />
          <LanguageRow legend />
        </div>
        <p className={styles.remark} role="status">
          {kept ? null : (
            <Trans>
              This browser keeps nothing, so these choices last until you close the page.
            </Trans>
          )}
        </p>
      </Dialog>
    </>
  );
}
