import { Trans } from '@lingui/react/macro';

/** What became of a line that a chair repeats. `left`: the week in which it no longer did. */
export function OldLineSaid({ who, left }: { readonly who: string; readonly left: number | null }) {
  if (left === null) return <Trans>{who}: your old line holds.</Trans>;
  if (left === 1)
    return <Trans>{who}: your old line did not fit from the start. The computer plays.</Trans>;
  const last = left - 1;
  return (
    <Trans>
      {who}: your old line held until week {last}. Since then the computer plays.
    </Trans>
  );
}
