// Serves what is built in dist/, under the policy of vite.config.ts.
import { root } from './ready.mjs';

/**
 * @param port the port to listen on; without one, 4173 or the next that is free
 * @returns the address
 */
export async function serve(port) {
  const { preview } = await import('vite');
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { port: port ?? 4173, strictPort: port !== undefined, host: '127.0.0.1' },
  });
  return `http://localhost:${server.httpServer.address().port}/`;
}
