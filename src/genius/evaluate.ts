import { clip } from '../negotiation/utility.ts';
import { err, ok, type Result } from '../result.ts';
import { type Issue, numbersOf } from './issue.ts';
import { inside, numberIn, type Tag } from './xml.ts';

/** What each value of an issue is worth, 0..1, in the order of `valuesOf`. Discrete: the evaluation divided
 * by the issue's largest; all 0 where the largest is 0. Integer: clip(offset + slope·(x − lower), 0, 1).
 * Real, and integer files of older Genius: clip(parameter0 + parameter1·x, 0, 1), a constant, or a triangle
 * that is 0 at parameter0 and parameter1 and 1 at parameter2. `issue` has its range, if it needs one.
 * The error ends the sentence that begins with the file's name. */
export function evaluate(issue: Issue, tag: Tag): Result<number[], string> {
  if (issue.kind === 'discrete') return evaluateItems(issue.name, inside(tag, 'item'));
  const [evaluator] = inside(tag, 'evaluator');
  if (evaluator === undefined)
    return err(`does not say what “${issue.name}” is worth. Add its <evaluator>.`);
  const shape = shapeOf(issue, evaluator);
  if (!shape.ok) return shape;
  return ok(numbersOf(issue).map((x) => clip(shape.value(x), 0, 1)));
}

function evaluateItems(name: string, items: readonly Tag[]): Result<number[], string> {
  const worth: number[] = [];
  for (const item of items) {
    const value = numberIn(item, 'evaluation');
    if (value === null || value < 0)
      return err(
        `does not say what “${item.attributes.get('value')}” of “${name}” is worth. Give it an evaluation of 0 or more.`,
      );
    worth.push(value);
  }
  const largest = worth.reduce((most, value) => Math.max(most, value), 0);
  return ok(worth.map((value) => (largest === 0 ? 0 : value / largest)));
}

function shapeOf(issue: Issue, evaluator: Tag): Result<(x: number) => number, string> {
  const kind = evaluator.attributes.get('ftype')?.trim().toLowerCase() ?? 'linear';
  const lower = issue.kind !== 'discrete' && issue.range !== null ? issue.range.low : 0;
  const numbers = (...names: string[]): number[] | null => {
    const found = names.map((name) => numberIn(evaluator, name));
    return found.every((one) => one !== null) ? (found as number[]) : null;
  };
  const missing = (what: string) =>
    err(`does not fully say what “${issue.name}” is worth. Give its evaluator ${what} as numbers.`);
  if (kind === 'linear') {
    const [offset, slope] = numbers('offset', 'slope') ?? [];
    if (offset !== undefined && slope !== undefined) return ok((x) => offset + slope * (x - lower));
    const [at0, rise] = numbers('parameter0', 'parameter1') ?? [];
    if (at0 !== undefined && rise !== undefined) return ok((x) => at0 + rise * x);
    return missing('an offset and a slope');
  }
  if (kind === 'constant') {
    const [level] = numbers('parameter0') ?? numbers('offset') ?? [];
    return level === undefined ? missing('a parameter0') : ok(() => level);
  }
  if (kind === 'triangular') {
    const [from, to, top] = numbers('parameter0', 'parameter1', 'parameter2') ?? [];
    if (from === undefined || to === undefined || top === undefined || !(from <= top && top <= to))
      return missing('a parameter0, a parameter1 and, between them, a parameter2');
    return ok((x) => {
      if (x === top) return 1;
      if (x <= from || x >= to) return 0;
      return x < top ? (x - from) / (top - from) : (to - x) / (to - top);
    });
  }
  return err(
    `values “${issue.name}” by the function “${kind}”. Linear, constant and triangular ones are read.`,
  );
}
