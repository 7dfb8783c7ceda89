/** The key of a chart in a snapshot. Names are few and asked for all the time: each is put together once. */
function named(kind: string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const key = `${kind}:${id}`;
    known.set(id, key);
    return key;
  };
}
export const demandKey = named('demand');
export const deadlineKey = named('deadline');
export const postureKey = named('posture');
