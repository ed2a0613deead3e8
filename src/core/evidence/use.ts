import type { FieldHint } from './field-hint.ts';
import type { Seen } from './seen.ts';

/**
 * A feature of the platform that can tell a script about a person or their browser. Each is told of by one observer of
 * `observers/page`; what `UseEvidence.of` names within it stands there.
 */
export type Feature = (typeof FEATURES)[number];

export const FEATURES = [
  'listen', 'event-stream', 'value-read', 'mutation-watch', 'document-read', 'canvas-read', 'webgl-read', 'webgpu-read', 'audio-read', 'font-probe', 'property-read',
] as const;

/** What a use was made upon. */
export type UsedOn = (typeof USED_ON)[number];

export const USED_ON = ['window', 'document', 'form', 'field', 'element', 'other'] as const;

/**
 * A script used a feature of the platform that can tell it about a person or their browser. Each thing used is told of the first
 * times and then ever more rarely, with how often by then; the script, not the page, is what it is held against.
 */
export interface UseEvidence extends Seen {
  readonly kind: 'use';
  readonly feature: Feature;
  /** What of it, in the platform's words: an event's name, an attribute. '' where the feature says it all. */
  readonly of: string;
  readonly on: UsedOn;
  /** Uses of this by anybody in this document, up to this one. */
  readonly count: number;
  /** Innermost first; one without a name where code was at work and none of it has an address; empty where nobody looked. */
  readonly scripts: readonly string[];
  /** The script element that ran and is not on the stack, where scripts may stand there by names of their own (Firefox). */
  readonly beside?: string | undefined;
  /** The form field concerned. */
  readonly field?: FieldHint | undefined;
  /** What was measured of it, in numbers that the feature's observer explains. */
  readonly amounts?: Readonly<Record<string, number>> | undefined;
}
