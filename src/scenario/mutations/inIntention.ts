import { put } from './edits.ts';
import { at, type Mistake, mistake, without } from './mistake.ts';
import { places, textAt } from './page.ts';

/** Well written, in order, and not what was meant: what no check of the file alone can see. They are here so
 * that the share that is caught is not a share of what is known to be caught. */
export const IN_INTENTION: readonly Mistake[] = [
  mistake(
    'values-swapped',
    'swaps what two options are worth',
    ['missing-value'],
    at('issues.*.values.*', (place, draft) => {
      const [one, other] = places(draft, `${place.path.join('.')}.*`);
      return one === undefined || other === undefined || textAt(one) === textAt(other)
        ? null
        : [put(one, textAt(other)), put(other, textAt(one))];
    }),
  ),
  mistake(
    'consequence-lost',
    'forgets what follows when a deadline is enforced',
    ['deadline-unmeetable', 'choice-incomplete'],
    without('deadlines.*.if-enforced'),
  ),
  mistake(
    'sign-turned',
    'turns the sign of an effect',
    ['out-of-range'],
    at('events.*.choices.*.then.*.trust.by', (place) => put(place, String(-Number(textAt(place))))),
  ),
];
