// Starts one of the workers among which the gates divide their games; they are TypeScript as well.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/gateWorker.ts');
