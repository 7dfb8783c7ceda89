import type { ScenarioShape } from './schema.ts';

/** The most packages a scenario may have: every one of them is looked at. */
export const MAX_PACKAGES = 400_000;

/** Number of packages, the product of the numbers of options, and the issue with the most options. */
export function packageCount(issues: ScenarioShape['issues']): { count: number; longest: string } {
  let count = 1;
  let longest = '';
  let most = 0;
  for (const [id, { options }] of Object.entries(issues)) {
    const size = Object.keys(options).length;
    count *= size;
    if (size > most) {
      most = size;
      longest = id;
    }
  }
  return { count, longest };
}

/** Whether no text with this option could ever be signed: a party that must sign has it as a red line,
 * and nothing in the file lifts that line. */
export function neverSigned(file: ScenarioShape, lifted: ReadonlySet<string>) {
  return (issue: string, option: string): string | null => {
    const spec = file.issues[issue];
    if (spec === undefined || spec['status-quo'] === option) return null;
    const needed = [...spec.signatories, ...(spec.options[option]?.needs ?? [])];
    return (
      needed.find(
        (party) =>
          file.parties[party]?.['red-lines'][issue]?.includes(option) &&
          !lifted.has([party, issue, option].join('\n')),
      ) ?? null
    );
  };
}
