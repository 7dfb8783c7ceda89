/** Keeps the whole page in the browser, so that it can be played without a network from the next visit on.
 * Call once a first decision can be made: what it fetches must not come in its way. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Relative to the page: the built site runs from any folder of any host. Where it cannot be kept (a
  // private window, an address without a secure connection) the page needs its network, as before.
  navigator.serviceWorker.register(new URL('sw.js', document.baseURI)).catch(() => undefined);
}
