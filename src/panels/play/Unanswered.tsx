import { Trans } from '@lingui/react/macro';
import { Button } from '../../controls/Button.tsx';
import type { Question } from '../../engine/move.ts';
import { listed } from '../../locale/say.ts';
import styles from './Unanswered.module.css';
import { useNames } from './useGame.tsx';

/** Asked once, beside the button: dates of one's own that are due, and nothing decided about them. */
export function Unanswered({
  questions,
}: {
  readonly questions: readonly Extract<Question, { kind: 'deadline' }>[];
}) {
  const names = useNames();
  const what = listed(questions.map(({ deadline }) => names.deadline(deadline)));
  const decide = () => {
    const card = document.getElementById(`asked-${questions[0]?.id}`);
    card?.scrollIntoView({ block: 'center' });
    card?.querySelector('input')?.focus();
  };
  return (
    <div className={styles.unanswered} role="status">
      <p>
        <Trans>
          Due and not decided: {what}. Left so, it passes, and your word counts for much less. Leave
          it unanswered?
        </Trans>
      </p>
      <Button kind="line" size="dense" onClick={decide}>
        <Trans>Decide it now</Trans>
      </Button>
    </div>
  );
}
