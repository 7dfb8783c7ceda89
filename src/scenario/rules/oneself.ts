import type { Finding } from '../finding.ts';
import type { Path } from '../problem.ts';
import type { Rule } from '../subject.ts';

/** Nobody trusts, believes or threatens itself. */
export const oneselfRule: Rule = ({ file, words, whole }) => {
  const found: Finding[] = [];
  const tell = (path: Path, wrote: string, todo: string, soft = false): void => {
    if (!whole(path)) return;
    const severity = soft ? ({ severity: 'worth-checking' } as const) : {};
    const why = 'Players would see nothing come of it.';
    found.push({ code: 'oneself', path, wrote, why, todo, ...severity });
  };
  for (const word of words) {
    const said = word.kind === 'condition' ? word.condition : word.effect;
    if ('trust' in said && said.trust.of === said.trust.in)
      tell(
        [...word.path, 'trust', 'in'],
        `Here the trust of “${said.trust.of}” is in itself.`,
        'name the one who trusts as “of” and the one who is trusted as “in”',
      );
    if ('belief' in said && said.belief.of === said.belief.about)
      tell(
        [...word.path, 'belief', 'about'],
        `Here “${said.belief.of}” is asked what it believes about itself.`,
        'name another delegation as “about”',
      );
  }
  for (const [id, { setter, 'aimed-at': at }] of Object.entries(file.deadlines)) {
    if (at.some((party) => party !== setter)) continue;
    tell(
      ['deadlines', id, 'aimed-at'],
      `“${id}” is aimed at “${setter}”, who sets it, and at nobody else.`,
      'name the delegation that is put under pressure',
      true,
    );
  }
  return found;
};
