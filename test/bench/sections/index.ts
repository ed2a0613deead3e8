import type { Section } from '../section.ts';
import { party } from './party.ts';

export const SECTIONS: readonly Section[] = [party];
