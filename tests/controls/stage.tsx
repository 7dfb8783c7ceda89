import { I18nProvider } from '@lingui/react';
import { act, type ReactNode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { words } from '../../src/locale/words.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

// jsdom knows the dialog but not its verbs; Esc, focus and what lies behind are tested in a real browser.
HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

const inWords = (element: ReactNode) => (
  <I18nProvider i18n={words}>
    <Suspense>{element}</Suspense>
  </I18nProvider>
);

function clearStage() {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  return { place, root: createRoot(place) };
}

/** Draws an element into the document and hands back where it stands and how to draw another in its place. */
export function draw(element: ReactNode) {
  const { place, root } = clearStage();
  const show = (next: ReactNode) => act(() => root.render(inWords(next)));
  show(element);
  return { place, show };
}

/** Draws a page and waits until everything it asked for has arrived. */
export async function visit(page: ReactNode): Promise<HTMLElement> {
  const { place, root } = clearStage();
  await act(async () => root.render(inWords(page)));
  return place;
}

/** Presses an element as a person would, and waits until the page has answered. */
export function press(element: Element | null | undefined) {
  if (!(element instanceof HTMLElement)) throw new Error('there is nothing to press');
  act(() => element.click());
}
