import type { Detection } from '../../finding/finding.ts';
import type { Moment } from '../../finding/moment.ts';
import type { Recipient, Role } from '../../party/recipient.ts';
import type { Submission } from '../behavior.ts';
import type { Exposure, Identified, Transmission } from '../facts.ts';
import type { ConsentFacts } from './facts.ts';
import { momentsOf } from './moments.ts';

/** What one third party was given at one time, and when that was, as the visitor's choice goes. */
export interface Given {
  readonly moment: Moment;
  readonly visit: number;
  readonly detection: Detection;
}

interface Told {
  readonly consents: readonly ConsentFacts[];
  readonly exposures: readonly Exposure[];
  readonly identified: readonly Identified[];
  readonly submissions: readonly Submission[];
}

/**
 * All personal data and identifiers that third parties were given. Two facts for rules to go by, told so that
 * what was true once accuses: `optional`, it went to somebody whose business a site does not need before any choice; `unsolicited`,
 * the visitor did not send it there themselves, by a form they had filled in.
 */
export function givenIn({ consents, exposures, identified, submissions }: Told): readonly Given[] {
  const momentOf = momentsOf(consents);
  const given = (it: Transmission, detection: Detection): Given => ({ moment: momentOf(it.visit, it.offsetMs), visit: it.visit, detection });
  return [
    ...exposures.map(it => given(it.transmission, exposedIn(it, submissions))),
    ...identified.map(it => given(it.transmission, identifiedIn(it))),
  ].filter(({ moment }) => moment !== 'unknown');
}

/** Whether a site may need what they do to work at all: to keep the answer about consent, to take a payment, to keep robots out. */
export function isService({ role }: Recipient): boolean {
  return SERVICES.includes(role);
}

const SERVICES: readonly Role[] = ['consent', 'payment', 'security'];

function exposedIn({ transmission: it, category, form, chain, place, confidence, evidence, typed }: Exposure, submissions: readonly Submission[]): Detection {
  const solicited = typed && SENT_BY_FORM.includes(it.channel) && submissions.some(form => form.inSite && form.visit === it.visit && form.owner.domain === it.recipient.domain && form.offsetMs <= it.offsetMs);
  return { ...sent(it), channel: it.channel, category, form, chain, place, confidence, evidence, facts: { ...factsOf(it), unsolicited: !solicited, identifier: false } };
}

const SENT_BY_FORM: readonly Transmission['channel'][] = ['form', 'navigation'];

function identifiedIn({ transmission: it, name }: Identified): Detection {
  return { ...sent(it), ...name === '' ? {} : { subject: name }, confidence: 'exact', evidence: it.evidence, facts: { ...factsOf(it), unsolicited: true, identifier: true } };
}

function sent({ recipient, consent, offsetMs }: Transmission): Pick<Detection, 'recipient' | 'consent' | 'offsetMs'> {
  return { recipient: recipient.domain, consent, offsetMs };
}

function factsOf({ recipient, arrived }: Transmission): { readonly arrived: boolean; readonly optional: boolean } {
  return { arrived, optional: !isService(recipient) };
}

