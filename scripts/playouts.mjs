// Starts one of the workers among which `simulate` divides its games; they are TypeScript as well.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/playoutWorker.ts');
