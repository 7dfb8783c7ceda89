import { use, useEffect, useState } from 'react';
import { useLanguage } from '../controls/language.ts';
import type { Scenario } from '../scenario/scenario.ts';

type Readable = (scenario: Scenario, language: string) => Promise<Scenario>;

const asked = new WeakMap<Scenario, Map<string, Promise<Scenario>>>();
/** The same promise each time, since a page waits on it; the original where the words cannot be had. */
function ask(scenario: Scenario, language: string, readable: Readable): Promise<Scenario> {
  const of = asked.get(scenario) ?? new Map<string, Promise<Scenario>>();
  asked.set(scenario, of);
  const known = of.get(language);
  if (known !== undefined) return known;
  const asking = readable(scenario, language).catch(() => {
    // Asked for again next time.
    of.delete(language);
    return scenario;
  });
  of.set(language, asking);
  return asking;
}

/** A case in the reader's language, as far as it has been translated. What draws it waits for the first
 * words as a whole; when the language changes, the ones before stay until the others are there. Another
 * object whenever the language changes, so that what was made of it is made anew. */
export function useReadable(scenario: Scenario, readable: Readable): Scenario {
  const language = useLanguage();
  const [first] = useState(language);
  const began = use(ask(scenario, first, readable));
  const [later, setLater] = useState<{ of: Scenario; shown: Scenario } | null>(null);
  useEffect(() => {
    let wanted = true;
    ask(scenario, language, readable).then((found) => {
      if (wanted) setLater(language === first ? null : { of: scenario, shown: { ...found } });
    });
    return () => {
      wanted = false;
    };
  }, [scenario, readable, language, first]);
  return later?.of === scenario ? later.shown : began;
}
