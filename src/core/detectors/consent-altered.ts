import { heardIn } from '../dossier/consent/told.ts';
import type { Heard } from '../dossier/consent/told.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Said } from '../consent/said.ts';
import type { Detector } from './detector.ts';

/** Strings that are passed on as they are. */
const PASSED_ON: readonly Said['of'][] = ['tcf', 'gpp', 'usp'];
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
    return told.flatMap(({ transmission, text, said }) => {
      const { visit, recipient, channel, consent, offsetMs, evidence } = transmission;
      const given = (heard.get(visit) ?? []).filter(it => it.said.of === said.of);
      const [first] = given;
      if (recipient.party === 'first' || !PASSED_ON.includes(said.of) || said.unread !== undefined || first === undefined) return [];
      // A platform may write a string down before it tells of it.
      if (given.some(it => isSame(textOf(it), text))) return [];
      return [{
        recipient: recipient.domain, channel, consent, offsetMs, subject: (NAMES[said.of] ?? said.of) as Redacted, confidence: 'exact' as const,
        facts: { grantsMore: given.every(it => it.said.overall !== 'granted') && said.overall !== 'refused' }, evidence: [...evidence, ...first.evidence],
      }];
    });
  },
};

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
