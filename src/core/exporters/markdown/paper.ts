import type { Audit } from '../../audit/audit.ts';
import type { Acceptance } from '../../finding/acceptance.ts';
import type { Domain } from '../../party/recipient.ts';
import type { Catalog } from '../../wording/catalog.ts';
import type { Language } from '../../wording/language.ts';
import type { Named } from '../../wording/sentences.ts';
import type { Ruling } from '../rulings.ts';
import type { Md } from './text.ts';
import { code, line, plain } from './text.ts';
import type { MarkdownWords } from './words.ts';

/** What the chapters of the report are written from. */
export interface Paper {
  readonly audit: Audit;
  readonly language: Language;
  readonly words: MarkdownWords;
  readonly catalog: Catalog;
  readonly named: Named;
  readonly rulings: readonly Ruling[];
  readonly accepted: ReadonlyMap<string, Acceptance>;
}

/** `Meta (facebook.com)` */
export function whoIn({ named }: Paper, domain: Domain): Md {
  const organization = named.get(domain)?.organization;
  return organization === undefined ? code(domain) : line`${plain(organization)} (${code(domain)})`;
}
