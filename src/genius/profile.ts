import { normalised } from '../negotiation/utility.ts';
import { err, ok, type Result } from '../result.ts';
import { evaluate } from './evaluate.ts';
import { type Issue, readIssues } from './issue.ts';
import { inside, numberIn, readXml, type Source, type Tag } from './xml.ts';

/** One side's preferences, as its file has them: issues and values in the file's own order. */
export interface Profile {
  issues: readonly Issue[];
  /** Per issue, at least 0, summing to 1. */
  weights: readonly number[];
  /** Per issue and value, 0..1. */
  values: readonly (readonly number[])[];
  /** What no deal is worth, 0..1; 0 where the file does not say. */
  reservation: number;
  /** Share of a utility that is left at the end, 0..1; 1 where the file does not say. Read, not used. */
  discount: number;
}

/** Reads a utility-space profile. Ranges it leaves out are taken from the domain's issues. The error is a
 * sentence for the person. */
export function readProfile(source: Source, domain: readonly Issue[]): Result<Profile, string> {
  const root = readXml(source);
  if (!root.ok) return root;
  const profile = profileIn(root.value, domain);
  return profile.ok ? profile : err(`${source.file} ${profile.error}`);
}

function profileIn(root: Tag, domain: readonly Issue[]): Result<Profile, string> {
  if (root.name === 'negotiation_template')
    return err(
      'is a domain, not a profile. Give the domain first, then one profile for each side.',
    );
  if (['nonlinear', 'constraint'].includes(root.attributes.get('type')?.toLowerCase() ?? ''))
    return err('is a nonlinear profile. Give one that adds up its issues.');
  const read = readIssues(root);
  if (!read.ok) return read;
  const { objective } = read.value;
  const issues = read.value.issues.map((issue) => withRange(issue, domain));
  const values: number[][] = [];
  for (const [k, tag] of inside(objective, 'issue').entries()) {
    const worth = evaluate(issues[k] as Issue, tag);
    if (!worth.ok) return worth;
    values.push(worth.value);
  }
  const weights = readWeights(objective, issues);
  if (!weights.ok) return weights;
  const reservation = share(root, 'reservation', 0);
  if (!reservation.ok) return reservation;
  const discount = share(root, 'discount_factor', 1);
  if (!discount.ok) return discount;
  return ok({
    issues,
    weights: weights.value,
    values,
    reservation: reservation.value,
    discount: discount.value,
  });
}

function withRange(issue: Issue, domain: readonly Issue[]): Issue {
  if (issue.kind === 'discrete' || issue.range !== null) return issue;
  const same = domain.find((other) => other.name === issue.name && other.kind === issue.kind);
  return same !== undefined && same.kind !== 'discrete' ? { ...issue, range: same.range } : issue;
}

/** Weights scaled to sum to 1, matched to the issues by index. */
function readWeights(objective: Tag, issues: readonly Issue[]): Result<number[], string> {
  const weights: number[] = [];
  const tags = inside(objective, 'weight');
  for (const { name, index } of issues) {
    const own = tags.filter((tag) => (tag.attributes.get('index')?.trim() ?? '') === index);
    const [tag, ...more] = own;
    if (tag === undefined)
      return err(`gives “${name}” no weight. Add <weight index="${index}" value="…">.`);
    if (more.length > 0 || issues.filter((other) => other.index === index).length > 1)
      return err(`has more than one weight or issue with the index “${index}”. Number them apart.`);
    const weight = numberIn(tag, 'value');
    if (weight === null || weight < 0)
      return err(
        `gives “${name}” the weight “${tag.attributes.get('value') ?? ''}”. Make it a number of 0 or more.`,
      );
    weights.push(weight);
  }
  if (weights.every((weight) => weight === 0))
    return err(
      'gives every issue the weight 0, so that nothing matters. Raise at least one weight.',
    );
  return ok(normalised(weights));
}

/** A number 0..1 that the file may give once. */
function share(root: Tag, name: string, otherwise: number): Result<number, string> {
  const [tag] = inside(root, name);
  if (tag === undefined) return ok(otherwise);
  const value = numberIn(tag, 'value');
  return value !== null && value >= 0 && value <= 1
    ? ok(value)
    : err(
        `says <${name} value="${tag.attributes.get('value') ?? ''}">. Make it a number from 0 to 1.`,
      );
}
