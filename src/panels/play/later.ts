import { type ComponentType, lazy } from 'react';
import { alsoSpeak } from '../../locale/words.ts';

/** A part of the page that comes after a first decision: fetched with its sentences (lingui.config.ts says
 * which stand in the later catalog) when it is first drawn, or when `fetch` is called before. */
export function later<Props>(load: () => Promise<ComponentType<Props>>): {
  readonly Part: ComponentType<Props>;
  readonly fetch: () => Promise<unknown>;
} {
  const all = () => Promise.all([load(), alsoSpeak('later')]);
  return { Part: lazy(async () => ({ default: (await all())[0] })), fetch: all };
}
