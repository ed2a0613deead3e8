import type { ConsentCase } from '../case.ts';
import { before } from './before.ts';
import { choices } from './choices.ts';
import { refusal } from './refusal.ts';

export const CASES: readonly ConsentCase[] = [...before, ...choices, ...refusal];
