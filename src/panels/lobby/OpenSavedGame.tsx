import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import styles from './Library.module.css';

/** Opens a game that was kept as a file. What is wrong with the file is said beside the button. */
export function OpenSavedGame({
  onOpenFile,
}: {
  readonly onOpenFile: (file: File) => Promise<string | undefined>;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  return (
    <div className={styles.open}>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,.parley-game.json,application/json"
        onChange={async (event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (!file) return;
          setProblem(undefined);
          setProblem(await onOpenFile(file));
          // Emptied, so that the same file can be tried again once it was mended.
          input.value = '';
        }}
      />
      <Button kind="quiet" icon={<Icon name="document" />} onClick={() => field.current?.click()}>
        <Trans>Open a saved game</Trans>
      </Button>
    </div>
  );
}
