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
 * measure and export for their visitors, but not by several of these means in one script.
 */
export function fingerprintsIn(uses: readonly Use[], transmissions: readonly Transmission[]): readonly Fingerprint[] {
  return [...byScript(uses).values()].flatMap(own => {
    const traces = TRACERS.flatMap(it => it(own) ?? []);
    return traces.flatMap(it => judged(it, traces.length - 1, transmissions) ?? []);
  });
}

function byScript(uses: readonly Use[]): ReadonlyMap<string, readonly Use[]> {
  const groups = new Map<string, Use[]>();
  for (const it of uses) {
    const key = `${it.visit} ${it.script}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [it]);
    else group.push(it);
  }
  return groups;
}

function judged({ means, uses, signs, declared, facts }: Trace, beside: number, transmissions: readonly Transmission[]): Fingerprint | undefined {
  const [{ user }] = uses;
  const sent = transmissions.some(it => isWritingAfter(it, uses[0]));
  const confidence = declared ? 'declared' : CONFIDENCES[signs + Number(beside > 0) + Number(sent)] ?? 'exact';
  if (confidence === 'none' || (user.party === 'first' && (confidence !== 'exact' || beside === 0))) return undefined;
  return { means, uses, user, facts, sent, beside, confidence };
}

/** By how many signs there are. */
const CONFIDENCES = ['none', 'inferred', 'exact'] as const;

/** Characters of the shortest digest that tells many browsers apart: 64 bits as hexadecimal. */
const DIGEST_LENGTH = 16;
/** What is fetched to be shown or run is not written to anybody. */
const FETCHED: readonly Transmission['channel'][] = ['script', 'style', 'font', 'media', 'navigation'];

function isWritingAfter({ visit, offsetMs, channel, url, bytes, recipient, scripts }: Transmission, use: Use): boolean {
  if (visit !== use.visit || offsetMs < use.offsetMs || FETCHED.includes(channel) || !scripts.includes(use.script)) return false;
  return bytes - (url.split('?')[0] ?? '').length > DIGEST_LENGTH && ownerOf(recipient) === ownerOf(use.user);
}

function ownerOf({ organization, domain }: Recipient): string {
  return organization ?? domain;
}
