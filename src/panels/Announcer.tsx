import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Announcements, createAnnouncements, type Region } from './announcements.ts';

/** Same words twice are two announcements: an unseen mark at the end makes the second one new to a screen reader. */
function region(id: string, note: Region): Region {
  let last = '';
  return (text) => {
    const place = document.getElementById(id);
    if (!place) return;
    last = text === last ? `${text}\u00a0` : text;
    place.textContent = last;
    note(text);
  };
}

const silent: Announcements = { say() {}, summarise() {}, interrupt() {}, forget() {} };
const Context = createContext<Announcements>(silent);
const Said = createContext<readonly string[]>([]);
/** Sentences kept for the log, the newest of them. */
const MOST_SAID = 200;

/** Lends the page its one voice. The regions themselves stand in index.html from the start. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const announcements = useMemo((): Announcements => {
    const note = (text: string) => setSaid((before) => [...before, text].slice(-MOST_SAID));
    const voice = createAnnouncements(region('say-politely', note), region('say-now', note), {
      now: () => performance.now(),
      later: (call, ms) => {
        setTimeout(call, ms);
      },
    });
    const forget = () => {
      voice.forget();
      setSaid([]);
    };
    return { ...voice, forget };
  }, []);
  return (
    <Context value={announcements}>
      <Said value={said}>{children}</Said>
    </Context>
  );
}

/** What was said to whoever sits here, the oldest first. */
export function useSaid(): readonly string[] {
  return useContext(Said);
}

/** The voice of the page. Everything it says also stands in the log. */
export function useAnnouncer(): Announcements {
  return useContext(Context);
}
