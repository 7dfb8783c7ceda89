import { useEffect } from 'react';

/** Names the page in the browser's tab and in its history: what it shows first, the game after it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Parley' : `${title} · Parley`;
  }, [title]);
}
