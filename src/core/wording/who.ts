import type { Audit, RecipientEntry } from '../audit/audit.ts';
import type { Domain } from '../party/recipient.ts';
import { catalogOf } from './catalog-of.ts';
import type { Language } from './language.ts';

/** The recipients of an audit by their domains. An audit can have thousands, each named in many sentences. */
export type Named = ReadonlyMap<Domain, RecipientEntry>;

export function namedIn({ recipients }: Pick<Audit, 'recipients'>): Named {
  return new Map(recipients.map(it => [it.domain, it]));
}

/** A recipient as a sentence names it: `Meta (facebook.com)`, `the site itself (shop.example)`, `unknown.example`. */
export function whoOf(domain: Domain, named: Named, language: Language): string {
  const { sentences } = catalogOf(language);
  const recipient = named.get(domain);
  if (recipient?.party === 'first') return sentences.site(domain);
  return recipient?.organization === undefined ? domain : sentences.who(recipient.organization, domain);
}

/** A recipient in as few words as tell it apart: its organization, or else its domain. */
export function shortWhoOf(domain: Domain, named: Named): string {
  return named.get(domain)?.organization ?? domain;
}
