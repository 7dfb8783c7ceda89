import type { Scenario } from '../../src/scenario/scenario.ts';

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Every text of a scenario with the path where it stands; ids and names of things are left out. */
export function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return /\s/.test(value) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

/** What is read on the way to the first decision: card, content note, case, the seat's short brief, the
 * question (quality.md, row 14). */
export function wordsBeforeFirstDecision(scenario: Scenario, party: string): number {
  return [
    scenario.hook,
    scenario['content-note'] ?? '',
    scenario.summary,
    scenario.parties[party]?.brief.private.short ?? '',
    scenario.question,
  ].reduce((sum, text) => sum + wordsIn(text), 0);
}

/** How far the longest of some texts exceeds the shortest, as a share of their mean. */
export function spread(texts: readonly string[]): number {
  const lengths = texts.map(wordsIn);
  const mean = lengths.reduce((sum, n) => sum + n, 0) / lengths.length;
  return (Math.max(...lengths) - Math.min(...lengths)) / mean;
}
