import type { KnowledgeDigests } from './bundle.ts';
import { digestOfData } from './hashing.ts';

/** The tables that an audit follows from, as they are published. */
export type KnowledgeTables = Readonly<Record<keyof KnowledgeDigests, unknown>>;

/** By what each of these tables is known to whoever made a bundle with it: SHA-256, the same on every host. */
export function digestsOfKnowledge({ organizations, recipes, vendors, iabVendors }: KnowledgeTables): KnowledgeDigests {
  return { organizations: digestOfData(organizations), recipes: digestOfData(recipes), vendors: digestOfData(vendors), iabVendors: digestOfData(iabVendors) };
}
