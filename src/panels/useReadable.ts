import { useEffect, useState } from 'react';
import { useLanguage } from '../controls/language.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A case in the reader's language, as far as it has been translated; itself until the words are there.
 * Another object whenever the language changes, so that what was made of it is made anew. */
export function useReadable(
  scenario: Scenario,
  readable: (scenario: Scenario, language: string) => Promise<Scenario>,
): Scenario {
  const language = useLanguage();
  const [shown, setShown] = useState(scenario);
  useEffect(() => {
    let wanted = true;
    readable(scenario, language).then(
      (found) => wanted && setShown({ ...found }),
      // The words cannot be had: the original can be read.
      () => wanted && setShown({ ...scenario }),
    );
    return () => {
      wanted = false;
    };
  }, [scenario, readable, language]);
  return shown;
}
