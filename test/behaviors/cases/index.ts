import type { BehaviorCase } from '../case.ts';
import { disguises } from './disguises.ts';
import { fields } from './fields.ts';
import { fingerprints } from './fingerprints.ts';
import { identifiers } from './identifiers.ts';
import { protections } from './protections.ts';
import { replay } from './replay.ts';

export const CASES: readonly BehaviorCase[] = [...disguises, ...fields, ...fingerprints, ...identifiers, ...protections, ...replay];

/** Detectors that are still being written: cases may speak of them, and what they expect of them is not asked for yet. */
export const AWAITED: readonly string[] = [
  'read-fields', 'session-replay', 'unmasked-replay',
  'canvas-fingerprint', 'webgl-fingerprint', 'audio-fingerprint', 'font-fingerprint', 'fingerprint-breadth',
  'identifier-stored', 'identifier-shared', 'respawned-identifier', 'decorated-link', 'bounce-tracking', 'disguised-third-party',
  'delegated-permission', 'foreign-form', 'loose-referrer-policy', 'missing-script-policy', 'missing-strict-transport', 'script-without-integrity',
];
