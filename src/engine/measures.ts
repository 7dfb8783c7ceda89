import type { Effect } from '../scenario/conditions.ts';
import { happen, type World } from './world.ts';

/** Puts a measure in place. Its effects on floors last as long as it does and fade as the file says
 * (engine/clock.ts); the others happen once and come back to be carried out. */
export function placeMeasure(
  w: World,
  id: string,
  by: string | null,
  cause: string,
): readonly Effect[] {
  const file = w.c.scenario.measures[id];
  if (file === undefined || w.s.measures.some((run) => run.id === id)) return [];
  w.s.measures = [...w.s.measures, { id, by, since: w.s.turn, strength: 1 }];
  happen(w, { kind: 'measure', measure: id, how: 'placed' }, { by, cause, public: true });
  return file.then.filter((effect) => !('floor' in effect));
}

/** Takes a measure away again, and with it what it did to floors. */
export function liftMeasure(w: World, id: string, by: string | null, cause: string): void {
  if (!w.s.measures.some((run) => run.id === id)) return;
  w.s.measures = w.s.measures.filter((run) => run.id !== id);
  happen(w, { kind: 'measure', measure: id, how: 'lifted' }, { by, cause, public: true });
}

/** A week passes: inducements lose part of what they were worth. */
export function fade(w: World): void {
  w.s.measures = w.s.measures.map((run) => ({
    ...run,
    strength: run.strength * (1 - (w.c.scenario.measures[run.id]?.fades ?? 0)),
  }));
}
