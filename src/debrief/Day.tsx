import { useLingui } from '@lingui/react/macro';

/** `2025-04-04` as `4 April 2025`, or without its year where that is plain. */
export function Day({ day, year = true }: { readonly day: string; readonly year?: boolean }) {
  const { i18n } = useLingui();
  // Noon, so that no time zone moves the day.
  const shown = i18n.date(new Date(`${day}T12:00:00Z`), {
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return <time dateTime={day}>{shown}</time>;
}
