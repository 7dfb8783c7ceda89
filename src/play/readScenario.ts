import { check } from '../scenario/check.ts';
import { read } from '../scenario/read.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Reads and checks a scenario file; null if something in it must be fixed first. */
export const readScenario = (text: string): Scenario | null => check(read(text).draft).scenario;
