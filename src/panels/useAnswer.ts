import { useEffect, useState } from 'react';

/** What a question came to: still waiting, an answer, or a failure. */
export type Answer<T> =
  | { readonly is: 'waiting' }
  | { readonly is: 'here'; readonly value: T }
  | { readonly is: 'failed' };

/** Asks once, and again whenever `ask` changes; an answer that comes too late is dropped. */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ is: 'waiting' });
  useEffect(() => {
    let wanted = true;
    ask().then(
      (value) => wanted && setAnswer({ is: 'here', value }),
      () => wanted && setAnswer({ is: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [ask]);
  return answer;
}
