import type { I18n } from '@lingui/core';

// Noon, so that no time zone moves the day.
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** `2025-04-04` as `4 April 2025`. */
export function longDay(i18n: I18n, day: string): string {
  return i18n.date(noon(day), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** `2025-04-04` as `Apr 4` or `4 Apr`, as the language has it. */
export function shortDay(i18n: I18n, day: string): string {
  return i18n.date(noon(day), { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** `2025-04-04` as `April 2025`. */
export function monthOf(i18n: I18n, day: string): string {
  return i18n.date(noon(day), { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
