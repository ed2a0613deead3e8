import type { Section } from '../section.ts';
import { audit } from './audit.ts';
import { listening } from './listening.ts';
import { leak } from './leak.ts';
import { party } from './party.ts';

export const SECTIONS: readonly Section[] = [party, leak, audit, listening];
