import type { Decision } from '../minds/reasons.ts';

/** The record to begin with where none was asked for: the refusal that came nearest to a yes. */
export function firstRecord(decisions: readonly Decision[]): Decision | undefined {
  let best: Decision | undefined;
  let short = Number.POSITIVE_INFINITY;
  for (const d of decisions) {
    if (d.decision !== 'answer' || d.accepted || d.about !== 'text') continue;
    if (d.rule !== 'below-bar' && d.rule !== 'mind' && d.rule !== 'below-target') continue;
    const missing = Math.max(d.bar, d.needed) - d.value;
    if (missing < short) {
      short = missing;
      best = d;
    }
  }
  return best ?? decisions.find((d) => d.decision === 'answer') ?? decisions[0];
}
