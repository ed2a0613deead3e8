import type { DataCategory } from '../../src/core/datum/category.ts';
import { redact } from '../../src/core/datum/redact.ts';
import type { Redacted } from '../../src/core/datum/redact.ts';
import type { Evidence } from '../../src/core/evidence/evidence.ts';
import type { Detection } from '../../src/core/finding/finding.ts';
import type { Domain } from '../../src/core/party/recipient.ts';
import type { Answers, Says } from '../../src/messaging/protocol.ts';

/** Lines that must not compile. When one does, `tsc` reports the unused expectation above it, and `npm run check` fails. */

// @ts-expect-error -- text from the wire is not fit to show until it has been made so
export const shown: Redacted = 'ann@example.com';

// @ts-expect-error -- redaction is told a kind and never a value
export const leaked: Redacted = redact('ann@example.com');

// @ts-expect-error -- a host is not a registrable domain until `domainOf` has made it one
export const host: Domain = 'api.segment.io';

const found = { recipient: 'ads.example' as Domain, consent: 'none', offsetMs: 0, confidence: 'exact' } as const;

// @ts-expect-error -- no finding without evidence
export const baseless: Detection = { ...found, evidence: [] };

// @ts-expect-error -- a place in a request is shown to people
export const placed: Detection = { ...found, evidence: ['1:e1'], place: 'query ann@example.com' };

// @ts-expect-error -- a category that the product document does not name
export const unheard: DataCategory = 'shoe-size';

// @ts-expect-error -- evidence of a kind that is not in the union
export const rumor: Evidence = { kind: 'rumor', id: 'e1', offsetMs: 0, witness: 'page', document: '' };

// @ts-expect-error -- the background must answer every message addressed to it
export const deaf: Answers<'background', undefined> = {};

// @ts-expect-error -- a message carries what the protocol says
export const mute: Says<'audit/get'> = { tab: 1 };
