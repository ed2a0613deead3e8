import type { BehaviorCase } from '../case.ts';
import { disguises } from './disguises.ts';
import { fields } from './fields.ts';
import { fingerprints } from './fingerprints.ts';
import { identifiers } from './identifiers.ts';
import { names } from './names.ts';
import { owners } from './owners.ts';
import { protections } from './protections.ts';
import { replay } from './replay.ts';

export const CASES: readonly BehaviorCase[] = [...disguises, ...fields, ...fingerprints, ...identifiers, ...names, ...owners, ...protections, ...replay];

/** Detectors that are still being written: cases may speak of them, and what they expect of them is not asked for yet. */
export const AWAITED: readonly string[] = [];
