import type { Audit } from '../audit/audit.ts';
import type { Domain } from '../party/recipient.ts';
import { catalogOf } from './catalog-of.ts';
import type { Language } from './language.ts';

/** A recipient as a sentence names it: `Meta (facebook.com)`, `the site itself (shop.example)`, `unknown.example`. */
export function whoOf(domain: Domain, audit: Audit, language: Language): string {
  const { sentences } = catalogOf(language);
  const recipient = audit.recipients.find(it => it.domain === domain);
  if (recipient?.party === 'first') return sentences.site(domain);
  return recipient?.organization === undefined ? domain : sentences.who(recipient.organization, domain);
}

/** A recipient in as few words as tell it apart: its organization, or else its domain. */
export function shortWhoOf(domain: Domain, audit: Audit): string {
  return audit.recipients.find(it => it.domain === domain)?.organization ?? domain;
}
