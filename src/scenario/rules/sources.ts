import type { Finding } from '../finding.ts';
import type { Path } from '../problem.ts';
import type { Rule } from '../subject.ts';

/** In a real case every line of the record and every news item says where it is from, or that it is
 * invented. */
export const sourcesRule: Rule = ({ file, whole }) => {
  if (file.kind !== 'real-case' || !whole(['kind'])) return [];
  const found: Finding[] = [];
  const tell = (path: Path, what: string, todo: string): void => {
    if (!whole(path)) return;
    found.push({
      code: 'unsourced',
      path,
      wrote: `${what} says nowhere where it comes from.`,
      why: 'In a real case a class takes what it reads for fact.',
      todo,
    });
  };
  const record = 'add “sources: […]” with the id of a source';
  file.chronology.forEach(({ id, sources }, i) => {
    if (sources.length === 0) tell(['chronology', i], `The line “${id}”`, record);
  });
  file.learning.afterwards.forEach(({ id, sources }, i) => {
    if (sources.length === 0) tell(['learning', 'afterwards', i], `The line “${id}”`, record);
  });
  for (const [id, { sources = [], status }] of Object.entries(file.events)) {
    if (sources.length > 0 || status === 'invented') continue;
    tell(['events', id], `The event “${id}”`, `${record}, or “status: invented”`);
  }
  if (Object.keys(file.sources).length === 0 && found.length === 0) {
    tell(
      ['sources'],
      'This real case',
      'add “sources:” with publisher, date, what it is cited for and status',
    );
  }
  return found;
};
