import { type ReactNode, useLayoutEffect, useState } from 'react';
import './room.css';

/** A game on a projector: letters and controls that can be read from the back of a room, as long as it is
 * on the page. */
export function Room({ children }: { readonly children: ReactNode }) {
  const [lit, setLit] = useState(false);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.way = 'room';
    setLit(true);
    return () => {
      delete root.dataset.way;
    };
  }, []);
  // Drawn once the letters have their size: what measures itself measures the right one.
  return lit ? children : null;
}
