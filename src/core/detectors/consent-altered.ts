import { heardIn } from '../dossier/consent/told.ts';
import type { ConsentTold, Heard } from '../dossier/consent/told.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Said } from '../consent/said.ts';
import type { Detector } from './detector.ts';

/** Strings that are passed on as they are, told from what stands beside them (`gdpr=1`, `gpp_sid=7`). */
const PASSED_ON: Readonly<Partial<Record<Said['of'], RegExp>>> = { tcf: /^C[\w-]{20}/u, gpp: /^D[\w-]{3}/u, usp: /^1[-yn]{3}$/iu };
const NAMES: Readonly<Partial<Record<Said['of'], string>>> = { tcf: 'TCF', gpp: 'GPP', usp: 'US Privacy' };

/**
 * A consent string is made by the site's consent platform alone, and passed on as it is ("Transparency and Consent Framework Policies",
 * chapter II, 13: vendors "must not create Signals"; chapter III for vendors). Here a request carries one that no platform of this page ever gave. One that came
 * from elsewhere with what is embedded is the embedding site's, and is told all the same.
 */
export const consentAltered: Detector = {
  id: 'consent-altered',
  asks: 'Did a third party receive a consent string that is not the site’s?',
  needs: ['request', 'consent-signal'],
  wants: ['request-body'],

  detect({ consents, told }) {
    const heard = new Map(consents.map(it => [it.visit, heardIn(it)]));
    return told.filter(isPassedOn).flatMap(({ transmission, text, said }) => {
      const { visit, recipient, channel, consent, offsetMs, evidence } = transmission;
      const given = (heard.get(visit) ?? []).filter(it => it.said.of === said.of);
      const [first] = given;
      return first === undefined || inForce(given, offsetMs).some(it => isSame(textOf(it), text)) ? [] : [{
        recipient: recipient.domain, channel, consent, offsetMs, subject: (NAMES[said.of] ?? said.of) as Redacted, confidence: 'exact' as const,
        facts: { grantsMore: given.every(it => it.said.overall !== 'granted') && said.overall !== 'refused' }, evidence: [...evidence, ...first.evidence],
      }];
    });
  },
};

/** A string that can be read, told to somebody else. */
function isPassedOn({ transmission, text, said }: ConsentTold): boolean {
  return transmission.recipient.party === 'third' && PASSED_ON[said.of]?.test(text) === true && said.unread === undefined;
}

/** A string that was replaced may still be under way this long; one that is new may be told of so much later. Milliseconds. */
const AFTER_MS = 500;
const BEFORE_MS = 1_500;

/** The strings that a sender may honestly have had: the one that held then, and those just before and after. */
function inForce(given: readonly Heard[], atMs: number): readonly Heard[] {
  // Before anything was heard, a string may come from an earlier visit, as the server keeps it.
  if (atMs < (given[0]?.offsetMs ?? 0)) return given;
  return given.filter((it, i) => {
    const untilMs = given[i + 1]?.offsetMs ?? Number.POSITIVE_INFINITY;
    return it.offsetMs - BEFORE_MS <= atMs && atMs <= untilMs + AFTER_MS;
  });
}

/** Of a TC string the core decides: platforms leave out segments that a recipient does not need. */
function isSame(one: string, other: string): boolean {
  return one === other || coreOf(one) === coreOf(other);
}

function coreOf(text: string): string {
  return text.split(/[.~]/u).slice(0, text.includes('~') ? undefined : 1).join('~');
}

/** The string itself, where an interface told it among other things. */
function textOf({ text }: Heard): string {
  return /"(?:tcString|gppString|uspString)"\s*:\s*"(?<string>[^"]*)"/u.exec(text)?.groups?.['string'] ?? text;
}
