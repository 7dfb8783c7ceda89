#!/usr/bin/env node
// Starts the command line, which is TypeScript. It sets its own exit code.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/main.ts');
