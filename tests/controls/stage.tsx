import { I18nProvider } from '@lingui/react';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { words } from '../../src/locale/words.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

/** Draws an element into the document and hands back where it stands and how to draw another in its place. */
export function draw(element: ReactNode) {
  document.body.replaceChildren();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const show = (next: ReactNode) =>
    act(() => root.render(<I18nProvider i18n={words}>{next}</I18nProvider>));
  show(element);
  return { place, show };
}

/** Presses an element as a person would, and waits until the page has answered. */
export function press(element: Element | null | undefined) {
  if (!(element instanceof HTMLElement)) throw new Error('there is nothing to press');
  act(() => element.click());
}
