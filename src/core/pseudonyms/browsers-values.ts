import { readKept } from '../consent/platform-storage.ts';
import { identifiersIn } from '../datum/identifier.ts';
import { decoratedIn } from '../dossier/links.ts';
import type { Case } from '../dossier/case.ts';
import { trialOf } from '../dossier/trial.ts';
import { writtenIn } from '../dossier/writes.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Carried, Field } from '../payload/field.ts';
import { readFields } from '../payload/read.ts';
import { recognizedIn } from '../recognizers/index.ts';
import type { Personal } from './personal.ts';

/** What tells a browser or a session from others, and the secrets that open one: what pages stored, and what requests carry under telling names. */
export function browsersValues({ visits }: Case): readonly Personal[] {
  const written = writtenIn(visits);
  const trial = trialOf(written);
  const stored = written.flatMap(({ log, writes }) => [
    ...writes.map(it => ({ ...it, parts: trial.identifiersOf(it) })),
    ...ofKind(log, 'cookie').map(it => ({ name: it.name, value: it.value, parts: trial.identifiersOf({ store: 'cookie', name: it.name, value: it.value, jar: `https://${it.domain}/` }) })),
  ]);
  const entries = stored.flatMap(({ name, value, parts }) => [...parts, ...secretsIn(name, value)].map(text => token('storage-identifier', text)));
  const links = written.flatMap(decoratedIn).map(it => token('click-identifier', it.value));
  return [...entries, ...links, ...visits.flatMap(inRequests)];
}

function token(category: Personal['category'], text: string): Personal {
  return { category, text, effort: 'light' };
}

/** Names under which sessions, logins and browsers are numbered. */
const TELLING = /(?:^|[^a-z])(?:sid|sess(?:ion)?(?:id)?|auth\w*|token|jwt|[cx]srf\w*|secret|apikey|api_key|pass(?:word|wd)?|bearer|[cu]id|(?:user|client|visitor|device|customer|account|person)_?id|guid|uuid|anon\w*|visitor|fingerprint)(?:$|[^a-z])/iu;

/** Of other names, only what no word is as long and mixed as. Characters. */
const SECRET_MIN = 16;
const TOLD_MIN = 6;
const VALUE_MAX = 2_048;

// What a consent platform keeps is what was chosen; the number in it by which it knows the visitor is one like any other.
function secretsIn(name: string, value: string): readonly string[] {
  if (value.length > VALUE_MAX) return secretsIn(name, value.slice(0, VALUE_MAX));
  if (readKept({ name, value }) !== undefined) return value.match(UUID) ?? [];
  const words = value.split(/[^A-Za-z\d_-]+/u);
  return [...identifiersIn(value), ...words.filter(it => isSecret(name, it))];
}

const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/giu;

/** How JSON, gzip, zlib and lz-string begin in base64: what stands in them is read for itself. */
const PACKED = /^(?:eyJ|W3si|H4sI|eJ[a-z]|eN[a-z]|N4Ig)/u;

function isSecret(name: string, word: string): boolean {
  if (/^1\d{9}(?:\d{3})?$/u.test(word) || PACKED.test(word)) return false;
  const isMixed = /\d/u.test(word) && /\p{L}/u.test(word);
  return TELLING.test(name) ? word.length >= TOLD_MIN && (/\d/u.test(word) || word.length >= SECRET_MIN) : word.length >= SECRET_MIN && isMixed;
}

function inRequests(log: EvidenceLog): readonly Personal[] {
  const addresses = log.evidence.flatMap(addressesIn).map(url => ({ ...NONE, url }));
  return [{ ...NONE, url: log.visit.url }, ...addresses, ...log.evidence.flatMap(carriedBy)].flatMap(it => readFields(it).fields).flatMap(valuesIn);
}

const NONE: Carried = { url: '', headers: [], body: { kind: 'none' } };

function addressesIn(it: Evidence): readonly string[] {
  switch (it.kind) {
    case 'navigation': case 'resource': case 'worker': return [it.url];
    case 'submit': return [it.action];
    default: return [];
  }
}

/** What one piece of evidence carries to somebody. */
export function carriedBy(it: Evidence): readonly Carried[] {
  switch (it.kind) {
    case 'request': return [{ url: it.url, headers: [], body: it.body }];
    case 'request-body': return [{ ...NONE, body: it.body }];
    case 'request-head': return [{ ...NONE, headers: it.headers }];
    default: return [];
  }
}

/** A longer text is a document (`dossier/recognized.ts`). Characters. */
const FIELD_MAX = 1_024;

function valuesIn({ name, value, place, packed }: Field): readonly Personal[] {
  if (packed || value.length > FIELD_MAX || name.endsWith('(name)')) return [];
  const recognized = recognizedIn({ name, value }).map(({ category, form, text }): Personal => ({ category, text, effort: 'light', ...form === 'plain' && { tells: it => recognizedIn({ name, value: it }).map(other => other.category) } }));
  const key = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('['), 0));
  const isSecretPlace = place === 'cookie' || name === 'authorization';
  const secrets = isSecretPlace ? secretsIn(name === 'authorization' ? 'token' : name, value) : TELLING.test(key) ? value.split(/[^A-Za-z\d_-]+/u).filter(it => isSecret(key, it)) : [];
  return [...recognized, ...secrets.map(it => token(place === 'cookie' ? 'cookie-identifier' : 'session-token', it))];
}
