import type { Confidence } from '../datum/form.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Replay, ReplaySign, Upload, Use } from './dossier.ts';
import type { Traces } from './replay-signs.ts';
import { isWholeWatch, REPLAY_WEIGHTS, signsIn } from './replay-signs.ts';
import { isThirdPartys } from './uses.ts';

/**
 * The recorders of sessions among third parties, by what scripts do, by what is sent, or by both: what a script does is held against
 * whoever stands behind it, what is sent against its receiver, and both against the receiver where that script sent it. What the site's
 * own code does is held against a receiver only if that was sent more than the page once, which may be for a picture or a PDF. A site that
 * records for itself has nobody to be told of here.
 */
export function replaysIn(all: Traces): readonly Replay[] {
  const visits = new Set([...all.uploads, ...all.speeches].map(it => it.transmission.visit).concat(all.uses.filter(isWholeWatch).map(it => it.visit)));
  return [...visits].flatMap(visit => suspectsIn({
    uploads: all.uploads.filter(it => it.transmission.visit === visit),
    speeches: all.speeches.filter(it => it.transmission.visit === visit && it.by === 'host' && it.purposes.includes('session-replay')),
    uses: all.uses.filter(it => it.visit === visit),
  })).flatMap(judged);
}

interface Suspect extends Traces {
  readonly recorder: Recipient;
}

function suspectsIn(told: Traces): readonly Suspect[] {
  const receivers = [...told.uploads, ...told.speeches].map(it => it.transmission.recipient);
  const watchers = told.uses.filter(it => isThirdPartys(it) && isWholeWatch(it)).map(it => it.user);
  return once([...receivers, ...watchers].filter(it => it.party === 'third')).map(it => tracesOf(it, told));
}

// What comes in later is added to what is held against somebody, and takes nothing from it.
function tracesOf(recorder: Recipient, { uploads, uses, speeches }: Traces): Suspect {
  const isOwned = (it: Use): boolean => isSame(it.user, recorder) && isThirdPartys(it);
  const own = new Set(uses.filter(it => isOwned(it) && isWholeWatch(it)).map(it => it.script));
  const isTo = ({ transmission }: Upload): boolean => transmission.recipient.domain === recorder.domain;
  const received = uploads.filter(isTo);
  // To the site itself, which may pass it on, or to others in a form that nobody can read.
  const sent = uploads.filter(it => !isTo(it) && (it.transmission.recipient.party === 'first' || it.recording === undefined) && it.transmission.scripts.some(by => own.has(by)));
  const senders = new Set(received.filter(it => it.recording !== undefined).flatMap(it => it.transmission.scripts));
  const signs = signsIn({ uploads: received, uses: [], speeches: [] });
  const isFed = signs.has('stream') || signs.has('repeated');
  return {
    recorder, uploads: [...received, ...sent],
    speeches: speeches.filter(it => it.transmission.recipient.domain === recorder.domain),
    uses: uses.filter(it => isOwned(it) || (senders.has(it.script) && (isFed ? !it.atHome : isThirdPartys(it)))),
  };
}

function once(parties: readonly Recipient[]): readonly Recipient[] {
  return [...new Map(parties.map(it => [it.domain, it])).values()];
}

function isSame(a: Recipient, b: Recipient): boolean {
  return a.domain === b.domain || (a.organization !== undefined && a.organization === b.organization);
}

/** From here on it is a recording; where some of it was seen to leave, it is likely to be one from `LIKELY` on. */
const SURE = 7;
const LIKELY = 5;

function judged(suspect: Suspect): readonly Replay[] {
  const { recorder, uploads, uses, speeches } = suspect;
  const signs = signsIn(suspect);
  const confidence = confidenceOf(signs);
  const recordings = uploads.filter(it => it.recording !== undefined);
  const moments = [...recordings.map(it => it.transmission), ...speeches.map(it => it.transmission), ...uses.filter(isWholeWatch)].toSorted((a, b) => a.offsetMs - b.offsetMs);
  const [first] = moments;
  const [proof, ...more] = [...recordings, ...speeches, ...uploads].map(it => it.transmission.evidence[0]).concat(watchesFirst(uses).map(it => it.evidence));
  if (confidence === undefined || first === undefined || proof === undefined) return [];
  return [{ recorder, signs, confidence, recordings, uploads: uploads.length, consent: first.consent, offsetMs: first.offsetMs, evidence: [proof, ...more] }];
}

function watchesFirst(uses: readonly Use[]): readonly Use[] {
  return [...uses.filter(isWholeWatch), ...uses.filter(it => !isWholeWatch(it) && it.feature !== 'listen')];
}

function confidenceOf(signs: ReadonlySet<ReplaySign>): Confidence | undefined {
  const score = [...signs].reduce((sum, it) => sum + REPLAY_WEIGHTS[it], 0);
  const isSeen = (['tree', 'stream'] as const).some(it => signs.has(it));
  if (isSeen && score >= SURE) return 'exact';
  if (signs.has('declared')) return 'declared';
  return score >= (isSeen ? LIKELY : SURE) && (isSeen || signs.has('mutations')) ? 'inferred' : undefined;
}
