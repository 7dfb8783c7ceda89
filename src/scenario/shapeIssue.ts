import type { z } from 'zod';
import type { Path } from './problem.ts';

export type Issue = z.core.$ZodIssue;
export type IssueOf<C extends Issue['code']> = Extract<Issue, { code: C }>;
/** What is told about: the plain values of the file, and whether something stands at a place at all. */
export interface Told {
  data: unknown;
  has: (path: Path) => boolean;
}

export const ID_RULE = 'small letters a to z, digits and hyphens, beginning with a letter';
/** An id made of any text; empty where no letter is left. */
export const asId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60);
