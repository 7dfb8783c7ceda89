import { I18nProvider } from '@lingui/react';
import {
  type ComponentType,
  lazy,
  StrictMode,
  Suspense,
  useEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { createRoot } from 'react-dom/client';
import './controls/tokens.css';
import './controls/fonts.css';
import './controls/base.css';
import { knowsLaterFaces, setStage, showLaterFaces, startDisplay } from './controls/display.ts';
import { startLanguage, useLanguage } from './controls/language.ts';
import { SkipLink } from './controls/SkipLink.tsx';
import { alsoSpeak, words } from './locale/words.ts';
import { Announcer } from './panels/Announcer.tsx';
import { type Place, readAddress } from './panels/addresses.ts';
import { houseShelf as shelf } from './panels/houseShelf.ts';
import { Mishap } from './panels/Mishap.tsx';
import { Missing } from './panels/Missing.tsx';

const LibraryPage = lazy(async () => ({
  default: (await import('./panels/LibraryPage.tsx')).LibraryPage,
}));
const DossierPage = lazy(async () => ({
  default: (await import('./panels/DossierPage.tsx')).DossierPage,
}));

// The two rooms are built beside this one: until their page exists its address leads to `Missing`.
const rooms = import.meta.glob<Record<string, ComponentType<{ gameId: string }>>>([
  './panels/PlayPage.tsx',
  './debrief/DebriefPage.tsx',
]);
const room = (file: string, name: string) =>
  lazy(async () => ({ default: (await rooms[file]?.())?.[name] ?? Missing }));
const PlayPage = room('./panels/PlayPage.tsx', 'PlayPage');
const DebriefPage = lazy(async () => {
  const [found] = await Promise.all([rooms['./debrief/DebriefPage.tsx']?.(), alsoSpeak('later')]);
  return { default: found?.DebriefPage ?? Missing };
});

function page(place: Place) {
  switch (place.page) {
    case 'library':
      return <LibraryPage shelf={shelf} />;
    case 'case':
      return <DossierPage shelf={shelf} slug={place.slug} />;
    case 'game':
      return <PlayPage gameId={place.gameId} />;
    case 'debrief':
      return <DebriefPage gameId={place.gameId} />;
    case 'nowhere':
      return <Missing />;
  }
}

function useAddress(): string {
  return useSyncExternalStore(
    (tell) => {
      window.addEventListener('hashchange', tell);
      return () => window.removeEventListener('hashchange', tell);
    },
    () => window.location.hash,
  );
}

/** Stands beside a page and is drawn with it, so that it knows when a lazily loaded page has come. */
function Arrival({ onArrive }: { readonly onArrive: () => void }) {
  useEffect(onArrive, [onArrive]);
  return null;
}

let arrivals = 0;

/** Puts focus on the heading of a page that was gone to; the first page leaves it to the browser. */
function arrive() {
  arrivals += 1;
  if (arrivals === 1) {
    return;
  }
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('main h1, main')?.focus({ preventScroll: true });
}

function App() {
  const address = useAddress();
  // Sentences are looked up while drawing: a new language draws the page anew, and keeps what it holds.
  useLanguage();
  const place = readAddress(address);
  const shown = useRef<string>(null);
  if (shown.current !== address) {
    shown.current = address;
    // Lights on for the debrief, where roles are laid down; night everywhere else.
    setStage(place.page === 'debrief' ? 'daylight' : 'night');
  }
  return (
    <I18nProvider i18n={words}>
      <Announcer>
        <SkipLink target="page" />
        <Mishap key={address}>
          <Suspense fallback={<main id="page" tabIndex={-1} aria-busy="true" />}>
            {page(place)}
            <Arrival onArrive={arrive} />
          </Suspense>
        </Mishap>
      </Announcer>
    </I18nProvider>
  );
}

startDisplay();
if (knowsLaterFaces()) showLaterFaces();
await startLanguage();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
