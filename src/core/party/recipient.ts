declare const domain: unique symbol;

/** A registrable domain (or bare host, or IP address) in lower case: `segment.io`, `ann.github.io`. Safe to show. */
export type Domain = string & { readonly [domain]: true };

/** Whether the visitor chose this party by visiting it, on any of its domains (W3C Tracking Compliance). */
export type Party = 'first' | 'third';

/** What a party does for the sites that use it, from knowledge. */
export type Role = (typeof ROLES)[number];

export const ROLES = [
  'advertising', 'analytics', 'session-replay', 'social', 'identification', 'tag-manager', 'marketing', 'customer-support',
  'error-monitoring', 'payment', 'consent', 'content', 'hosting', 'security', 'utility', 'unknown',
] as const;

/** A party to which data is disclosed (GDPR Art. 4(9)), as far as knowledge goes. */
export interface Recipient {
  readonly domain: Domain;
  readonly party: Party;
  readonly organization?: string | undefined;
  readonly role: Role;
  /** Does knowledge say that this recipient follows people across sites or over time? `unknown` where it says nothing. */
  readonly reputation: 'tracks' | 'serves' | 'unknown';
}

/** What is known about who stands behind domains. Built from `knowledge/`, never from a host. */
export interface Organizations {
  /** By host or registrable domain, most specific first: the entry that covers `host`, if any. */
  readonly find: (host: string) => Organization | undefined;
  /** By name: whether anybody is known who is called so. Left out where that cannot be asked. */
  readonly isKnown?: ((name: string) => boolean) | undefined;
}

export interface Organization {
  readonly name: string;
  readonly role: Role;
  readonly reputation: Recipient['reputation'];
}
