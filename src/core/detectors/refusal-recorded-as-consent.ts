import type { Redacted } from '../datum/redact.ts';
import { readKept } from '../consent/platform-storage.ts';
import { heardIn, lastHeard } from '../dossier/consent/told.ts';
import type { Choice, ConsentFacts, Dossier } from '../dossier/dossier.ts';
import { cookieParts } from '../dossier/writes.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Detection } from '../finding/finding.ts';
import type { Detector } from './detector.ts';

/**
 * The visitor refused, and what the site's scripts then say or write down is that all was accepted ("consent stored in spite of
 * refusal", Matte, Bielova, Santos: "Do Cookie Banners Respect my Choice?", IEEE S&P 2020).
 */
export const refusalRecordedAsConsent: Detector = {
  id: 'refusal-recorded-as-consent',
  asks: 'Did the site record consent although the visitor had refused?',
  needs: ['consent'],
  wants: ['consent-signal', 'cookie-write', 'storage-write'],

  detect(dossier) {
    return dossier.consents.flatMap(facts => {
      const last = facts.choices.at(-1);
      return last?.state === 'refused' && facts.reached === 'reached' ? [...saidAfter(facts, last), ...keptAfter(dossier, facts, last)] : [];
    });
  },
};

const APIS = ['tcf', 'consent-mode', 'uet', 'meta', 'clarity'] as const;

/** What each interface said last, once the choice was made: in between it may still say what held before. */
function saidAfter(facts: ConsentFacts, choice: Choice): readonly Detection[] {
  const heard = heardIn(facts).filter(it => it.offsetMs > choice.offsetMs);
  return APIS.flatMap(api => {
    const last = lastHeard(heard, api, Number.POSITIVE_INFINITY);
    return last?.said.overall === 'granted' && last.said.applies !== false ? [recorded(facts, choice, { what: last.api, offsetMs: last.offsetMs, evidence: last.evidence[0] })] : [];
  });
}

/** What a consent platform wrote down last, by the form in which each is known to keep it. */
function keptAfter({ visits }: Dossier, facts: ConsentFacts, choice: Choice): readonly Detection[] {
  const written = (visits[facts.visit - 1]?.evidence ?? []).filter(it => it.offsetMs > choice.offsetMs).flatMap(writtenBy);
  const lasts = new Map(written.map(it => [it.platform, it]));
  return [...lasts.values()].filter(it => it.overall === 'granted').map(it => recorded(facts, choice, { what: it.platform, offsetMs: it.offsetMs, evidence: `${facts.visit}:${it.id}` }));
}

function writtenBy(it: Evidence): readonly { readonly platform: string; readonly overall: string; readonly offsetMs: number; readonly id: string }[] {
  const entry = it.kind === 'storage-write' ? { name: it.key, value: it.value } : it.kind === 'cookie-write' ? cookieParts(it.text) : undefined;
  const kept = entry === undefined ? undefined : readKept(entry);
  return kept === undefined ? [] : [{ platform: kept.platform, overall: kept.said.overall, offsetMs: it.offsetMs, id: it.id }];
}

function recorded({ site }: ConsentFacts, choice: Choice, { what, offsetMs, evidence }: { readonly what: string; readonly offsetMs: number; readonly evidence: string }): Detection {
  return { recipient: site.domain, subject: what as Redacted, consent: 'refused', offsetMs, confidence: 'exact', evidence: [evidence, ...choice.evidence] };
}
