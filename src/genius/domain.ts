import type { Outcomes } from '../negotiation/payoffs.ts';
import type { Preferences } from '../negotiation/utility.ts';
import { err, ok, type Result } from '../result.ts';
import { countOf, type Issue, readIssues, valuesOf } from './issue.ts';
import { type Profile, readProfile } from './profile.ts';
import { readXml, type Source } from './xml.ts';

/** One side of a domain; its weights and values follow the domain's issues and their values. */
export interface Side extends Preferences {
  /** The profile's file, without folder and ending. */
  name: string;
  reservation: number;
  discount: number;
}
/** What is negotiated, in the order of the first profile, and who negotiates. */
export interface Domain {
  issues: readonly { name: string; values: readonly string[] }[];
  sides: readonly Side[];
  /** Outcomes: the product of the numbers of values. */
  size: number;
}

const MOST = 400_000;

/** Reads a domain and its profiles. The error is a sentence for the person: which file, what is wrong with
 * it, what to do. */
export function readDomain(source: Source, profiles: readonly Source[]): Result<Domain, string> {
  const root = readXml(source);
  if (!root.ok) return root;
  const read = readIssues(root.value);
  if (!read.ok) return err(`${source.file} ${read.error}`);
  const { issues } = read.value;
  const unranged = issues.find((issue) => issue.kind !== 'discrete' && issue.range === null);
  if (unranged !== undefined)
    return err(`${source.file} gives “${unranged.name}” no range. Add its <range>.`);
  const size = issues.reduce((n, issue) => n * countOf(issue), 1);
  if (size > MOST)
    return err(
      `${source.file} has ${size} outcomes, and at most ${MOST} are read. Shorten “${longest(issues).name}”, which has ${countOf(longest(issues))} values.`,
    );
  const found: Profile[] = [];
  for (const one of profiles) {
    const profile = readProfile(one, issues);
    if (!profile.ok) return profile;
    const odd = differenceFrom(issues, profile.value.issues);
    if (odd !== null)
      return err(
        `${one.file} and ${source.file} do not define the same values: ${odd}. Give profiles of this domain.`,
      );
    found.push(profile.value);
  }
  const order = found[0]?.issues ?? issues;
  const names = namesOf(profiles.map(({ file }) => file));
  return ok({
    issues: order.map((issue) => ({ name: issue.name, values: valuesOf(issue) })),
    sides: found.map((profile, p) => ({ name: names[p] ?? '', ...inOrder(profile, order) })),
    size,
  });
}

const longest = (issues: readonly Issue[]): Issue =>
  issues.reduce((most, issue) => (countOf(issue) > countOf(most) ? issue : most));

/** What the second list of issues has otherwise, in words; null where nothing. Order does not matter. */
function differenceFrom(domain: readonly Issue[], profile: readonly Issue[]): string | null {
  for (const issue of domain)
    if (!profile.some((other) => other.name === issue.name)) return `“${issue.name}” is missing`;
  for (const other of profile) {
    const issue = domain.find(({ name }) => name === other.name);
    if (issue === undefined) return `“${other.name}” is not an issue of the domain`;
    if (issue.kind !== other.kind)
      return `“${issue.name}” is ${issue.kind} in one, ${other.kind} in the other`;
    if (issue.kind !== 'discrete' && other.kind !== 'discrete') {
      const same = issue.range?.low === other.range?.low && issue.range?.high === other.range?.high;
      if (!same) return `“${issue.name}” has different ranges`;
    }
    if (issue.kind !== 'discrete' || other.kind !== 'discrete') continue;
    const [here, there] = [new Set(issue.values), new Set(other.values)];
    const odd =
      other.values.find((value) => !here.has(value)) ??
      issue.values.find((value) => !there.has(value));
    if (odd !== undefined) return `“${issue.name}” has “${odd}” in one only`;
  }
  return null;
}

/** A profile's numbers in the order of other issues and values. */
function inOrder(profile: Profile, order: readonly Issue[]): Omit<Side, 'name'> {
  const places = order.map(({ name }) => profile.issues.findIndex((issue) => issue.name === name));
  return {
    weights: places.map((place) => profile.weights[place] ?? 0),
    values: places.map((place, k) => {
      const own = valuesOf(profile.issues[place] as Issue);
      const at = new Map(own.map((value, i) => [value, i]));
      return valuesOf(order[k] as Issue).map(
        (value) => profile.values[place]?.[at.get(value) ?? 0] ?? 0,
      );
    }),
    reservation: profile.reservation,
    discount: profile.discount,
  };
}

/** File names without folder and ending, told apart by a number where two are alike. */
function namesOf(files: readonly string[]): string[] {
  const names: string[] = [];
  for (const file of files) {
    const bare = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.xml$/i, '');
    let name = bare;
    for (let n = 2; names.includes(name); n++) name = `${bare}-${n}`;
    names.push(name);
  }
  return names;
}

/** Utilities of all outcomes for all sides, in row-major order: the last issue turns fastest. Not rounded. */
export function outcomesOf({ issues, sides, size }: Domain): Outcomes {
  const parties = sides.length;
  const utilities = new Float64Array(size * parties);
  sides.forEach(({ weights, values }, p) => {
    // Issue by issue, from the last: what is summed so far repeats under each value of the next.
    let sums = Float64Array.of(0);
    for (let k = issues.length - 1; k >= 0; k--) {
      const worth = values[k] ?? [];
      const weight = weights[k] ?? 0;
      const next = new Float64Array(sums.length * worth.length);
      worth.forEach((v, o) => {
        for (let i = 0; i < sums.length; i++)
          next[o * sums.length + i] = (sums[i] as number) + weight * v;
      });
      sums = next;
    }
    for (let i = 0; i < size; i++) utilities[i * parties + p] = sums[i] as number;
  });
  return { parties, utilities };
}

/** The outcome of a row by name: issue → value. */
export function packageAt({ issues }: Domain, row: number): Record<string, string> {
  const found: [string, string][] = [];
  let rest = row;
  for (let k = issues.length - 1; k >= 0; k--) {
    const { name, values } = issues[k] ?? { name: '', values: [''] };
    found.push([name, values[rest % values.length] ?? '']);
    rest = Math.floor(rest / values.length);
  }
  return Object.fromEntries(found.reverse());
}
