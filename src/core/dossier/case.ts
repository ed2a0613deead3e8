import type { DataCategory } from '../datum/category.ts';
import type { Declared } from '../declaration/declaration.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import type { Walk } from '../evidence/walk.ts';
import type { SitePromise } from './promise.ts';

/** What an audit is made from: one or more visits, and the values known beforehand. */
export interface Case {
  readonly visits: readonly EvidenceLog[];
  readonly known: readonly KnownValue[];
  /** What the site says of itself, to be held against what was seen. */
  readonly promises?: readonly SitePromise[] | undefined;
  /**
   * Registrable domains of the organization whose site is visited, by its own account: between them each is first party to the others.
   * What knowledge says of organizations holds besides.
   */
  readonly own?: readonly string[] | undefined;
  /** How a person walked through a product in these visits; none where nobody did. */
  readonly walk?: Walk | undefined;
  /** The recipients that the site has approved, what it says it needs, and its own answers. Those that the rules approve are added. */
  readonly declared?: Declared | undefined;
}

/** A value to look for. `canary`: of the audit's persona, synthetic and unique. `watched`: the user's own, never typed by us. */
export interface KnownValue {
  readonly category: DataCategory;
  readonly value: string;
  readonly origin: 'canary' | 'watched';
}
