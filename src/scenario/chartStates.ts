import type { ScenarioShape } from './schema.ts';
import type { Words } from './visitWords.ts';
import { AGREEMENT_STATES, DEADLINE_STATES, PROCESS_STATES } from './vocabulary.ts';

/** What the effects of a file do to charts, as `demand night-water meet`. */
export const deedsOf = (words: readonly Words[]): ReadonlySet<string> =>
  new Set(
    words.flatMap((word) => {
      if (word.kind !== 'effect') return [];
      const { effect } = word;
      if ('demand' in effect) return [`demand ${effect.demand.id} ${effect.demand.do}`];
      if ('deadline' in effect) return [`deadline ${effect.deadline.id} ${effect.deadline.do}`];
      if ('process' in effect) return [`process ${effect.process}`];
      return [];
    }),
  );

/** States a demand can ever be in: what the moves allow, and what its own lines and effects add. */
export function demandStates(
  file: ScenarioShape,
  id: string,
  deeds: ReadonlySet<string>,
): ReadonlySet<string> {
  const demand = file.demands[id];
  const start = file['at-start'].demands[id] ?? 'latent';
  const states = new Set<string>([start, 'voiced', 'acknowledged', 'dropped']);
  if (demand === undefined) return states;
  const does = (verb: string): boolean => deeds.has(`demand ${id} ${verb}`);
  const traded = demand['traded-by'].length > 0;
  const satisfied = demand['satisfied-by'] !== undefined;
  if (satisfied || demand['met-when'] !== undefined || does('meet')) states.add('met');
  if (traded || does('trade')) states.add('traded');
  if (demand['parked-when'] !== undefined || does('park')) states.add('parked');
  if (demand['hardened-when'] !== undefined || does('harden')) states.add('hardened');
  const softened = demand['softened-when'] !== undefined || does('soften');
  if (
    traded ||
    satisfied ||
    demand['bargained-when'] !== undefined ||
    does('bargain') ||
    (softened && states.has('hardened'))
  ) {
    states.add('bargained');
  }
  return states;
}

/** Whether anything ever sets a deadline: the start, the calendar, its setter's move, an effect. */
export function isEverSet(file: ScenarioShape, id: string, deeds: ReadonlySet<string>): boolean {
  const deadline = file.deadlines[id];
  if (deadline === undefined) return false;
  return (
    file['at-start'].deadlines.includes(id) ||
    // The calendar's first own day is the second turn; before that it is a matter of the start.
    (deadline.set ?? 0) >= 2 ||
    deeds.has(`deadline ${id} set`) ||
    (file.parties[deadline.setter]?.may.includes('deadline') ?? false)
  );
}

export function deadlineStates(
  file: ScenarioShape,
  id: string,
  deeds: ReadonlySet<string>,
): ReadonlySet<string> {
  const deadline = file.deadlines[id];
  const states = new Set<string>(DEADLINE_STATES);
  if (deadline === undefined) return states;
  if (file['at-start'].deadlines.includes(id)) states.delete('unset');
  if (deadline['met-when'] === undefined && !deeds.has(`deadline ${id} close`))
    states.delete('met');
  return states;
}

/** States the process can be in, from where it begins; only effects lead back. */
export function processStates(
  file: ScenarioShape,
  deeds: ReadonlySet<string>,
): ReadonlySet<string> {
  const start = PROCESS_STATES.indexOf(file['at-start'].process);
  return new Set(
    deeds.has('process back') && start < 3 ? PROCESS_STATES : PROCESS_STATES.slice(start),
  );
}

const LATER: Record<string, readonly string[]> = {
  tabled: AGREEMENT_STATES,
  announced: AGREEMENT_STATES.filter((state) => state !== 'tabled'),
  conditioned: AGREEMENT_STATES.filter((state) => state !== 'tabled'),
};
const RUNNING = ['inForce', 'disputed', 'suspended', 'collapsed', 'expired'];

/** States an agreement named at the start can be in. */
export function agreementStates(file: ScenarioShape, named: string): ReadonlySet<string> {
  const start = file['at-start'].agreements[named]?.is ?? 'tabled';
  if (['unratified', 'collapsed', 'expired'].includes(start)) return new Set([start]);
  return new Set(LATER[start] ?? RUNNING);
}
