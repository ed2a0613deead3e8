import type { Recipient } from '../../party/recipient.ts';
import type { Fingerprint, Transmission, Use } from '../dossier.ts';
import { audioTrace } from './audio.ts';
import { canvasTrace } from './canvas.ts';
import { fontsTrace } from './fonts.ts';
import { propertiesTrace } from './properties.ts';
import type { Trace, Tracer } from './trace.ts';
import { webglTrace } from './webgl.ts';

const TRACERS: readonly Tracer[] = [canvasTrace, webglTrace, audioTrace, fontsTrace, propertiesTrace];

/**
 * What scripts did to tell one browser from others, script by script and visit by visit. Beside the signs of a means itself it counts as one
 * that the script used another, and as one that it wrote to its own party afterwards. A site's own script is held to more: sites draw,
 * measure and export for their visitors, but not by several of these means in one script. What a site has a library do is not the
 * doing of the host that serves it (`Use.forSite`).
 */
export function fingerprintsIn(uses: readonly Use[], transmissions: readonly Transmission[]): readonly Fingerprint[] {
  const written = grouped(transmissions.filter(it => !FETCHED.includes(it.channel)), ({ visit, scripts }) => [...new Set(scripts)].map(it => `${visit} ${it}`));
  return [...grouped(uses.filter(it => !it.forSite), it => [`${it.visit} ${it.script}`])].flatMap(([key, own]) => {
    const traces = TRACERS.flatMap(it => it(own) ?? []);
    return traces.flatMap(it => judged(it, traces.length - 1, written.get(key) ?? []) ?? []);
  });
}

function grouped<T>(all: readonly T[], keysOf: (it: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, it] of all.flatMap(it => keysOf(it).map(key => [key, it] as const))) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [it]);
    else group.push(it);
  }
  return groups;
}

function judged({ means, uses, signs, declared, facts }: Trace, beside: number, written: readonly Transmission[]): Fingerprint | undefined {
  const [{ user }] = uses;
  const sent = written.some(it => isWritingAfter(it, uses[0]));
  const confidence = declared ? 'declared' : CONFIDENCES[signs + Number(beside > 0) + Number(sent)] ?? 'exact';
  if (confidence === 'none' || (user.party === 'first' && (confidence !== 'exact' || beside === 0))) return undefined;
  return { means, uses, user, facts, sent, beside, confidence: named(confidence, uses) };
}

/** What is held against an address that nothing was seen to be loaded from is no more than likely. */
function named(confidence: Fingerprint['confidence'], uses: readonly Use[]): Fingerprint['confidence'] {
  return confidence === 'exact' && uses.every(it => it.selfNamed) ? 'inferred' : confidence;
}

/** By how many signs there are. */
const CONFIDENCES = ['none', 'inferred', 'exact'] as const;

/** Characters of the shortest digest that tells many browsers apart: 64 bits as hexadecimal. */
const DIGEST_LENGTH = 16;
/** What is fetched to be shown or run is not written to anybody. */
const FETCHED: readonly Transmission['channel'][] = ['script', 'style', 'font', 'media', 'navigation'];

/** Of what the same script sent. */
function isWritingAfter({ offsetMs, url, bytes, recipient }: Transmission, use: Use): boolean {
  if (offsetMs < use.offsetMs) return false;
  return bytes - (url.split('?')[0] ?? '').length > DIGEST_LENGTH && ownerOf(recipient) === ownerOf(use.user);
}

function ownerOf({ organization, domain }: Recipient): string {
  return organization ?? domain;
}
