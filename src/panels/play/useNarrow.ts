import { useSyncExternalStore } from 'react';
import { useDisplay } from '../../controls/display.ts';

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
  return useMedia(`(max-width: ${WIDE * size - 1}px)`);
}
