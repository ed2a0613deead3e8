import { readOnWire } from '../consent/on-wire.ts';
import type { ToldOnWire } from '../consent/on-wire.ts';
import type { RequestEvidence } from '../evidence/evidence.ts';
import type { Carried, Field } from '../payload/field.ts';
import { readFields } from '../payload/read.ts';
import type { Recording } from '../recordings/recording.ts';
import type { Hit } from '../search/wanted.ts';
import type { Spoken } from '../vendors/spoken.ts';
import { addressesAmong } from './disclosures.ts';
import type { Search } from './exposures.ts';
import type { RecognizedField } from './recognized.ts';
import { recognizedAmong } from './recognized.ts';
import { isOpaque, mayRecord, recordingIn } from './recordings.ts';
import { relayedIn, spokenIn } from './speeches.ts';
import type { KeystrokeField } from './streaming.ts';
import { keystrokesAmong } from './streaming.ts';

/** What one act of sending holds that matters to an audit, whoever it went to and whenever. */
export interface Content {
  readonly hits: readonly Hit[];
  /** A limit kept us from reading everything. */
  readonly limited: boolean;
  /** The fields that hold nothing but an address: perhaps the page's. */
  readonly addresses: readonly Field[];
  readonly recognized: readonly RecognizedField[];
  readonly keystrokes: readonly KeystrokeField[];
  /** What it says in the format of a vendor that we can read. */
  readonly spoken: Spoken | undefined;
  /** What it tells its recipient about the visitor's consent. */
  readonly told: readonly ToldOnWire[];
  /** What it holds of a recording of the session. */
  readonly recording: Recording | undefined;
  /** Much of it can be read by nobody but its recipient. */
  readonly opaque: boolean;
}

/** What was sent, and the request whose account it is. */
export interface Sending {
  readonly request: RequestEvidence;
  readonly carried: Carried;
  /** It went to the site itself: nothing is looked for in it but what may be meant for a vendor behind. */
  readonly own: boolean;
}

/** Reads contents. Hosts that audit a visit again and again remember them (`rememberingReader`). */
export type ContentReader = (sending: Sending, search: Search) => Content;

/** Reads what was sent in the light of what is looked for; nothing else has a say in it. */
export const readContent: ContentReader = ({ carried, own }, search) => {
  if (own) return readOwn(carried, search);
  const reading = readFields(carried);
  const { fields } = reading;
  return {
    ...search.sought.leaks.search(carried, reading),
    addresses: addressesAmong(fields), recognized: recognizedAmong(fields, search), keystrokes: keystrokesAmong(fields, search),
    spoken: spokenIn(carried.url, fields, search), told: readOnWire(fields), ...recordedIn(fields),
  };
};

// What goes to the site itself may be meant for somebody behind it.
function readOwn(carried: Carried, search: Search): Content {
  if (!mayRecord(carried.body)) return { ...NOTHING, spoken: relayedIn(carried, search) };
  const { fields } = readFields({ ...carried, headers: [] });
  return { ...NOTHING, spoken: spokenIn(carried.url, fields, search), ...recordedIn(fields) };
}

function recordedIn(fields: readonly Field[]): Pick<Content, 'recording' | 'opaque'> {
  const recording = recordingIn(fields);
  return { recording, opaque: recording === undefined && isOpaque(fields) };
}

const NOTHING: Content = { hits: [], limited: false, addresses: [], recognized: [], keystrokes: [], spoken: undefined, told: [], recording: undefined, opaque: false };
