import type { CookieEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Parties } from '../party/parties.ts';
import { consentOver } from './consent/over.ts';
import type { CookieSetting } from './dossier.ts';
import type { Hide } from './hide.ts';
import type { Naming } from './naming.ts';
import { namingIn } from './naming.ts';
import type { Trial } from './trial.ts';
import type { Write, Written } from './writes.ts';
import { attributeOf, coversHost } from './writes.ts';

interface View extends Written {
  readonly parties: Parties;
  readonly hide: Hide;
  readonly trial: Trial;
  readonly consentAt: ReturnType<typeof consentOver>;
  readonly naming: Naming;
  /** The cookies seen in the jar, by `name=value`: a page can write thousands, and each is looked for. */
  readonly jar: ReadonlyMap<string, readonly CookieEvidence[]>;
}

/** Every cookie set in one visit, by a response's header or by a script, with what the browser made of it. */
export function cookiesIn(visit: Omit<View, 'consentAt' | 'jar' | 'naming'>): readonly CookieSetting[] {
  const view = { ...visit, consentAt: consentOver(visit.log), jar: jarOf(visit.log), naming: namingIn(visit.log) };
  return visit.writes.filter(it => it.store === 'cookie' && !it.deletes).flatMap(it => setting(it, view));
}

/** The cookies seen in the jar, by `name=value`. */
export function jarOf(log: EvidenceLog): View['jar'] {
  const jar = new Map<string, CookieEvidence[]>();
  for (const it of ofKind(log, 'cookie')) {
    const pair = `${it.name}=${it.value}`;
    const same = jar.get(pair);
    if (same === undefined) jar.set(pair, [it]);
    else same.push(it);
  }
  return jar;
}

function setting(write: Write, { log, number, parties, hide, trial, consentAt, naming, jar: jarred }: View): readonly CookieSetting[] {
  const { name, value, jar, setter, by, lifetimeS, attributes, offsetMs, seen } = write;
  const owner = parties.recipientOf(jar, log.visit.url);
  const writer = parties.recipientOf(setter, log.visit.url);
  if (owner === undefined || writer === undefined) return [];
  const kept = jarred.get(`${name}=${value}`)?.find(it => coversHost(it, jar));
  return [{
    visit: number, name: hide(name), owner, setter: writer, by, ...naming.isInvented(setter) && { selfNamed: true }, identifying: trial.identifies(write), lifetimeS,
    // Asked for, and not refused: what a browser keeps apart of itself excuses nobody.
    partitioned: attributeOf(attributes, 'partitioned') !== undefined && (kept === undefined || kept.partition !== undefined),
    kept: kept !== undefined, consent: consentAt(offsetMs), offsetMs,
    evidence: [`${number}:${seen.id}`, ...kept === undefined ? [] : [`${number}:${kept.id}`]],
  }];
}

/** Who owns the jar and who wrote into it, where it lives long enough to recognize somebody tomorrow. */
export function marks({ identifying, lifetimeS = 0, kept }: CookieSetting): boolean {
  return identifying && kept && lifetimeS >= DAY_S;
}

/** A cookie that lives shorter than a day cannot follow anybody: load balancers and bot checks set those. */
const DAY_S = 86_400;
