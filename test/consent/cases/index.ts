import type { ConsentCase } from '../case.ts';
import { before } from './before.ts';

export const CASES: readonly ConsentCase[] = [...before];
