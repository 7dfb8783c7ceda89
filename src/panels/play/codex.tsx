import { createContext, type ReactNode, Suspense, useContext, useState } from 'react';
import styles from './Codex.module.css';
import type { CodexPlace } from './CodexDialog.tsx';
import { later } from './later.ts';

const CodexDialog = later(async () => (await import('./CodexDialog.tsx')).CodexDialog);

const Context = createContext<(place: CodexPlace | null) => void>(() => undefined);

/** Lends the page its codex: who sits here, what is bargained over, what the words mean, where it is from. */
export function CodexProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ place: CodexPlace | null; open: boolean } | null>(null);
  return (
    <Context value={(place) => setShown({ place, open: true })}>
      {children}
      {shown === null ? null : (
        <Suspense>
          <CodexDialog.Part
            open={shown.open}
            place={shown.place}
            onClose={() => setShown({ place: null, open: false })}
          />
        </Suspense>
      )}
    </Context>
  );
}

/** Opens the codex, at a place of it or at its beginning. */
export const useCodex = () => useContext(Context);

/** A word on the page that the codex explains. It looks like the word it is. */
export function Term({
  place,
  children,
}: {
  readonly place: CodexPlace;
  readonly children: ReactNode;
}) {
  const open = useCodex();
  return (
    <button
      type="button"
      className={styles.term}
      aria-haspopup="dialog"
      onClick={() => open(place)}
    >
      {children}
    </button>
  );
}
