/** What the announcer needs of time: a clock in ms, and a call later. */
export interface Time {
  now(): number;
  later(call: () => void, ms: number): void;
}

/** Where one kind of words is spoken: a live region that was in the first HTML. */
export type Region = (text: string) => void;

/** Shortest distance between two polite sentences: a region that changes faster swallows words. A little over
 * a quarter of a second, and below over five, because a timer may come a millisecond early. */
export const POLITE_GAP_MS = 255;
/** Shortest distance between two summaries: what happened since is in the later one. */
export const SUMMARY_GAP_MS = 5005;

export interface Announcements {
  /** One sentence about what the reader just did. All are spoken, in order. */
  say(text: string): void;
  /** What happened meanwhile, in one sentence. At most one per five seconds: a newer one replaces one still waiting. */
  summarise(text: string): void;
  /** At once, over everything: a pause, a removal, a lost connection, the last twenty seconds. Nothing else. */
  interrupt(text: string): void;
  /** What still waits is for nobody any more: its reader has left the table. */
  forget(): void;
}

/** Queues sentences for the two live regions, so that none is lost and none is repeated. */
export function createAnnouncements(polite: Region, urgent: Region, time: Time): Announcements {
  const queue: string[] = [];
  let summary: string | null = null;
  let politeAt = Number.NEGATIVE_INFINITY;
  let summaryAt = Number.NEGATIVE_INFINITY;
  let waiting = false;

  function next(): string | null {
    const sentence = queue.shift();
    if (sentence !== undefined) return sentence;
    if (summary === null || time.now() - summaryAt < SUMMARY_GAP_MS) return null;
    const text = summary;
    summary = null;
    summaryAt = time.now();
    return text;
  }

  function wait() {
    if (waiting || (queue.length === 0 && summary === null)) return;
    waiting = true;
    const forGap = politeAt + POLITE_GAP_MS - time.now();
    const forSummary = queue.length > 0 ? 0 : summaryAt + SUMMARY_GAP_MS - time.now();
    time.later(
      () => {
        waiting = false;
        speak();
      },
      Math.max(forGap, forSummary, 0),
    );
  }

  function speak() {
    if (time.now() - politeAt >= POLITE_GAP_MS) {
      const text = next();
      if (text !== null) {
        politeAt = time.now();
        polite(text);
      }
    }
    wait();
  }

  return {
    say(text) {
      queue.push(text);
      if (!waiting) speak();
      // A summary may be holding the timer for seconds; a sentence need not wait for it.
      else if (queue.length === 1)
        time.later(speak, Math.max(politeAt + POLITE_GAP_MS - time.now(), 0));
    },
    summarise(text) {
      summary = text;
      if (!waiting) speak();
    },
    interrupt(text) {
      urgent(text);
    },
    forget() {
      queue.length = 0;
      summary = null;
    },
  };
}
