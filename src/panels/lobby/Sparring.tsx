import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { PARTNER_WORDS } from '../../locale/partners.ts';
import { say } from '../../locale/say.ts';
import { PARTNERS, type Partner, type Partners } from '../../play/partners.ts';
import type { Delegation } from './cases.ts';
import styles from './Sparring.module.css';

/** Other chairs are given to people at this device or to simple rules, and the player sits down. */
export function SparringButton({
  others,
  language,
  onSitDown,
}: {
  readonly others: readonly Delegation[];
  readonly language: string;
  readonly onSitDown: (partners: Partners) => void;
}) {
  const { t } = useLingui();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [partners, setPartners] = useState<Partners>({});
  return (
    <>
      <Button kind="quiet" size="dense" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Trans>Choose who sits opposite</Trans>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={<Trans>The other chairs</Trans>}
        foot={
          <Button kind="main" onClick={() => onSitDown(partners)}>
            <Trans>Sit down with them</Trans>
          </Button>
        }
      >
        <p>
          <Trans>
            A chair can be given to somebody beside you: the device goes from hand to hand, with a
            curtain between. Or, for practice, to one rule from the research on bargaining: it has
            no hidden mind, and does not bluff.
          </Trans>
        </p>
        <ul aria-label={t`The other chairs`} className={styles.chairs}>
          {others.map((party) => (
            <li key={party.id}>
              <label htmlFor={`${id}${party.id}`} lang={language}>
                {party.name}
              </label>
              <select
                id={`${id}${party.id}`}
                value={partners[party.id] ?? 'ai'}
                onChange={(event) =>
                  setPartners({ ...partners, [party.id]: event.currentTarget.value as Partner })
                }
              >
                {PARTNERS.map((partner) => (
                  <option key={partner} value={partner}>
                    {say(PARTNER_WORDS[partner])}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
