import type { ConsentCase } from '../case.ts';
import { before } from './before.ts';
import { choices } from './choices.ts';
import { later } from './later.ts';
import { lookalikes } from './lookalikes.ts';
import { platforms } from './platforms.ts';
import { refusal } from './refusal.ts';
import { signals } from './signals.ts';
import { strings } from './strings.ts';

export const CASES: readonly ConsentCase[] = [...before, ...choices, ...later, ...lookalikes, ...platforms, ...refusal, ...signals, ...strings];

/** Verdicts that are still to be written as detectors: cases speak of them, and what they expect of them is not asked for yet. */
export const AWAITED: readonly string[] = [];
