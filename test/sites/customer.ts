import type { DataCategory } from '../../src/core/datum/category.ts';

/** One purchase on the card, as the account and card pages show it. */
export interface Transaction {
  readonly date: string;
  readonly merchant: string;
  readonly amount: string;
}

/**
 * The customer who is signed in on the account and card pages. Invented: what the pages *show* is written here, so
 * that an audit can be given it as its watch list.
 */
export const CUSTOMER = {
  givenName: 'Capucine',
  familyName: 'Vauquelin',
  email: 'capucine.vauquelin@posteo-exemple.test',
  customerId: 'MG-2048-7731',
  iban: 'FR7630006000011234567890189',
  balance: '4218.37',
  transactions: [
    { date: '2026-03-02', merchant: 'Pharmacie des Halles', amount: '38.62' },
    { date: '2026-03-03', merchant: 'Librairie Lumineuse', amount: '57.14' },
    { date: '2026-03-05', merchant: 'Clinique Saint-Roch', amount: '129.83' },
    { date: '2026-03-07', merchant: 'Cantine du Marché', amount: '23.91' },
  ] satisfies readonly Transaction[],
} as const;

/** What an audit is told to watch for on pages that show this customer: `--watch`, by category. */
export const WATCH_LIST: Partial<Record<DataCategory, readonly string[]>> = {
  'given-name': [CUSTOMER.givenName],
  'family-name': [CUSTOMER.familyName],
  'email-address': [CUSTOMER.email],
  'customer-id': [CUSTOMER.customerId],
  'bank-account': [CUSTOMER.iban],
  'account-balance': [CUSTOMER.balance],
  transaction: CUSTOMER.transactions.flatMap((it) => [it.merchant, it.amount]),
};
