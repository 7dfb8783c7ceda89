import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { Icon, type IconName } from '../../controls/Icon.tsx';
import type { Brief } from './cases.ts';
import styles from './Pages.module.css';

/** What one chair alone reads: a short brief, and behind it the longer one. */
export function BriefText({
  brief,
  language,
  open = false,
}: {
  readonly brief: Brief;
  readonly language: string;
  /** Whether the four headings begin open. */
  readonly open?: boolean;
}) {
  const headings: { icon: IconName; name: ReactNode; text: string }[] = [
    { icon: 'forward', name: <Trans>What you want</Trans>, text: brief.want },
    { icon: 'close', name: <Trans>What you cannot give</Trans>, text: brief.cannot },
    { icon: 'note', name: <Trans>What you alone know</Trans>, text: brief.know },
    {
      icon: 'demand-bargained',
      name: <Trans>What could persuade you</Trans>,
      text: brief.persuade,
    },
  ];
  return (
    <>
      <p lang={language} data-prose="brief" className={styles.lead}>
        {brief.short}
      </p>
      <div className={styles.longer}>
        {headings.map(({ icon, name, text }) => (
          <Disclosure key={icon} icon={<Icon name={icon} />} summary={name} open={open}>
            <p lang={language}>{text}</p>
          </Disclosure>
        ))}
        <Disclosure icon={<Icon name="document" />} summary={<Trans>The brief in full</Trans>}>
          {brief.full.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph} lang={language}>
              {paragraph}
            </p>
          ))}
        </Disclosure>
      </div>
    </>
  );
}
