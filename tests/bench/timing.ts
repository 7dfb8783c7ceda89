/** Milliseconds each task takes: medians over `rounds`, all tasks in turn in every round and in another
 * order, so that a busy machine is busy for all of them. */
export function medians(tasks: readonly (() => void)[], rounds: number): number[] {
  const taken = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < tasks.length; i++) {
      const at = (i + round) % tasks.length;
      const start = performance.now();
      tasks[at]?.();
      taken[at]?.push(performance.now() - start);
    }
  return taken.map(median);
}
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
export const three = (x: number): number => Number(x.toPrecision(3));
