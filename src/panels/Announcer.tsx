import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Announcements, createAnnouncements, type Region } from './announcements.ts';

/** Same words twice are two announcements: an unseen mark at the end makes the second one new to a screen reader. */
function region(id: string): Region {
  let last = '';
  return (text) => {
    const place = document.getElementById(id);
    if (!place) return;
    last = text === last ? `${text}\u00a0` : text;
    place.textContent = last;
  };
}

const silent: Announcements = { say() {}, summarise() {}, interrupt() {} };
const Context = createContext<Announcements>(silent);

/** Lends the page its one voice. The regions themselves stand in index.html from the start. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const announcements = useMemo(
    () =>
      createAnnouncements(region('say-politely'), region('say-now'), {
        now: () => performance.now(),
        later: (call, ms) => {
          setTimeout(call, ms);
        },
      }),
    [],
  );
  return <Context value={announcements}>{children}</Context>;
}

/** The voice of the page. Everything it says also stands in the log. */
export function useAnnouncer(): Announcements {
  return useContext(Context);
}
