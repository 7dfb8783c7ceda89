/**
 * Leads the focus to what has come. Only who still stands at what was pressed, or where the page has put
 * the focus because that is gone, is led: a reader who went elsewhere meanwhile stays there.
 */
export function leadTo(target: HTMLElement | null): void {
  const at = document.activeElement;
  if (at === null || at === document.body || at.matches('[data-way=on], h1'))
    target?.focus({ preventScroll: true });
}
