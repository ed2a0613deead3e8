import type { ConsentCase } from '../case.ts';
import { before } from './before.ts';
import { choices } from './choices.ts';
import { later } from './later.ts';
import { refusal } from './refusal.ts';
import { signals } from './signals.ts';
import { strings } from './strings.ts';

export const CASES: readonly ConsentCase[] = [...before, ...choices, ...later, ...refusal, ...signals, ...strings];
