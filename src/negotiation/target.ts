import { clip, rounded } from './utility.ts';

/** Share of the way from target to floor that is given by time τ: F(τ) = τ^(1/e), and 0 throughout for
 * e = 0, the hardliner. e < 1 holds out (Boulware), 1 is a straight line, e > 1 gives early
 * (Faratin, Sierra & Jennings 1998). Not rounded: see `concession`. */
export function given(tau: number, exponent: number): number {
  const time = Number.isFinite(tau) ? clip(tau, 0, 1) : 1;
  return exponent > 0 ? time ** (1 / exponent) : 0;
}

/** The same, rounded so that what is decided by it falls alike in every engine. */
export const concession = (tau: number, exponent: number): number => rounded(given(tau, exponent));

/** What a side aims at now: A = r + max(0, M − r)·(1 − F(τ)). Never under the floor `r`, never NaN;
 * the floor itself where the best package it could sign (`best`, M) is below it. */
export function target(floor: number, best: number, tau: number, exponent: number): number {
  const room = Number.isFinite(best) ? Math.max(0, best - floor) : 0;
  return Math.max(floor, rounded(floor + room * (1 - concession(tau, exponent))));
}
