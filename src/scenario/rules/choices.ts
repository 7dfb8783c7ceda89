import type { Finding } from '../finding.ts';
import { listed } from '../finding.ts';
import type { Path } from '../problem.ts';
import type { Rule } from '../subject.ts';

/** An event that asks someone asks a seat, in words, with at least two answers; and an event can come. */
export const choicesRule: Rule = ({ file, words, has, ids, whole }) => {
  const found: Finding[] = [];
  const asked = new Set(
    words.flatMap((word) => {
      if (word.kind !== 'condition' || !('chose' in word.condition)) return [];
      const { event, choice } = word.condition.chose;
      return choice.map((one) => `${event} ${one}`);
    }),
  );
  for (const [id, event] of Object.entries(file.events)) {
    const path: Path = ['events', id];
    const choices = ids(...path, 'choices').length;
    const missing = [
      ...(has([...path, 'seat']) ? [] : ['“seat” (who is asked)']),
      ...(has([...path, 'asks']) ? [] : ['“asks” (the question)']),
      ...(choices >= 2 ? [] : ['“choices”, at least two']),
    ];
    if (missing.length > 0 && missing.length < 3 && whole([...path, 'choices'])) {
      found.push({
        code: 'choice-incomplete',
        path,
        wrote: `The event “${id}” asks someone, but lacks ${listed(missing, 'and')}.`,
        why: 'Nobody could answer it.',
        todo: 'add what is missing, or take the question out',
      });
    }
    if (event.chance === 0 && whole([...path, 'chance'])) {
      found.push({
        code: 'never-holds',
        path: [...path, 'chance'],
        wrote: `The chance of “${id}” is 0.`,
        why: 'Players would never meet it.',
        todo: 'give it a chance above 0, up to 1 (always)',
      });
    }
    event.choices.forEach((choice, i) => {
      const here: Path = [...path, 'choices', i];
      const idle = choice.then.length === 0 && !choice.flavour && !asked.has(`${id} ${choice.id}`);
      if (!idle || !whole(here)) return;
      found.push({
        code: 'choice-incomplete',
        severity: 'worth-checking',
        path: here,
        wrote: `Choosing “${choice.id}” changes nothing.`,
        why: 'Players notice when a choice leads nowhere.',
        todo: 'add “then: […]”, or mark it “flavour: true”',
      });
    });
  }
  return found;
};
