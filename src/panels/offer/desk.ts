import { type MarkIndex, markIndex } from '../../controls/PartyMark.tsx';
import type { Names } from '../../locale/names.ts';
import type { Condition } from '../../scenario/conditions.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** What things are called and how parties are drawn, for every part of the builder. */
export interface Desk {
  readonly names: Names;
  /** Language of the case. */
  readonly language: string;
  mark(party: string): MarkIndex;
  /** An option in full, as the text will have it. */
  option(issue: string, option: string): string;
  /** What lifts each hold-back of a demand, as the file has it: for the demand's owner. */
  untils(demand: string): readonly Condition[];
}

export function deskOf(scenario: Scenario, names: Names): Desk {
  const parties = Object.keys(scenario.parties);
  return {
    names,
    language: scenario.language,
    mark: (party) => markIndex(parties.indexOf(party)),
    option: (issue, option) => scenario.issues[issue]?.options[option]?.title ?? option,
    untils: (demand) => (scenario.demands[demand]?.['hold-back'] ?? []).map(({ until }) => until),
  };
}
