/**
 * Kinds of personal data, in the groups people think in. Names follow the W3C Data Privacy Vocabulary
 * (https://w3id.org/dpv/pd) where it has one.
 */
export const CATEGORIES = {
  identity: ['given-name', 'family-name', 'email-address', 'phone-number', 'postal-address', 'city', 'postcode', 'date-of-birth', 'age', 'gender', 'national-id'],
  account: ['username', 'password', 'customer-id', 'session-token', 'company', 'job-title'],
  money: ['payment-card', 'card-security-code', 'bank-account', 'account-balance', 'transaction', 'salary'],
  place: ['coordinates', 'ip-address'],
  life: ['household', 'profession', 'health', 'beliefs', 'search-term', 'message-text', 'document-title', 'file-name', 'voice-recording'],
  device: ['cookie-identifier', 'storage-identifier', 'advertising-identifier', 'fingerprint', 'click-identifier'],
} as const;

export type CategoryGroup = keyof typeof CATEGORIES;
export type DataCategory = (typeof CATEGORIES)[CategoryGroup][number];

/** Every category, in the order reports list them. */
export const DATA_CATEGORIES: readonly DataCategory[] = Object.values(CATEGORIES).flat();
