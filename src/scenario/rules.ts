import { namesRule } from './rules/names.ts';
import type { Rule } from './subject.ts';

/** Everything that is checked from the file alone, beyond its shape. */
export const RULES: readonly Rule[] = [namesRule];
