import type { Section } from '../section.ts';
import { audit } from './audit.ts';
import { behaviors } from './behaviors.ts';
import { consent } from './consent.ts';
import { evidence } from './evidence.ts';
import { guided } from './guided.ts';
import { hooks } from './hooks.ts';
import { leak } from './leak.ts';
import { listening } from './listening.ts';
import { party } from './party.ts';
import { report } from './report.ts';

export const SECTIONS: readonly Section[] = [party, leak, audit, evidence, hooks, listening, behaviors, consent, guided, report];
