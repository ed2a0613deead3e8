import type { Redacted } from '../datum/redact.ts';
import type { ConsentState, EvidenceRef } from '../finding/finding.ts';
import type { Hashed, Integrity, ScriptDoing, ScriptKind, ScriptMode } from '../finding/script.ts';
import type { Recipient } from '../party/recipient.ts';

/** What is known of one script of the site's own documents, from all visits together. */
export interface ScriptSeen {
  readonly of: ScriptKind;
  /** Without query; of what has no address, its page's. */
  readonly address: Redacted;
  readonly owner: Recipient;
  /** The documents it ran in, without query, in alphabetical order. */
  readonly pages: readonly Redacted[];
  /** Who had it come: the site, by its markup or its own scripts, at least once; somebody else's script; or that was not seen. */
  readonly brought: 'site' | 'others' | 'not-seen';
  readonly mode: ScriptMode;
  readonly integrity: Integrity;
  readonly hashed: Hashed;
  /** SHA-256 in hex of all that it was seen to say, in alphabetical order. */
  readonly sha256: readonly string[];
  /** Length in UTF-8 of what it said first, where that is known. */
  readonly bytes?: number | undefined;
  /** Milliseconds from the start of its visit to when it was first seen. */
  readonly firstMs: number;
  readonly consent: ConsentState;
  readonly doing: ScriptDoing;
  /** The elements that name it, the first of them. */
  readonly elements: readonly EvidenceRef[];
}
