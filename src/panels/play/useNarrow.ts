import { useSyncExternalStore } from 'react';
import { useDisplay } from '../../controls/display.ts';
import { useGame } from './useGame.tsx';

/** Whether a media query holds now. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Least width, px at the usual text size, at which the table has room for its two rails. */
const WIDE = 1180;

/** Whether the table falls into tabs: phones, a laptop at 200 %, and large letters on a small screen. The
 * page says so on its root (`data-narrow`), which is what the CSS asks. */
export function useNarrow(): boolean {
  const { size } = useDisplay();
  const { hands } = useGame();
  // On a projector letters grow with the window (room.css): the rails fit, but not with letters larger still.
  const wide = hands === null ? WIDE * size : size > 1 ? 99_999 : WIDE;
  return useMedia(`(max-width: ${wide - 1}px)`);
}
