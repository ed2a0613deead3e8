/** The detectors that have words of their own. What another one finds is told from the finding's common fields. */
export type DetectorId = (typeof DETECTOR_IDS)[number];

export const DETECTOR_IDS = [
  'exposed-before-submit', 'exposed-personal-data', 'third-party-cookie', 'first-party-cookie-set-by-third-party',
  'page-address-disclosed', 'third-party-recipient', 'vendor-event',
] as const;
