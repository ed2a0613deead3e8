/** The steps from a value to the wire that have words. A chain may hold others: they are shown as they are. */
export type ChainStep = (typeof CHAIN_STEPS)[number];

export const CHAIN_STEPS = [
  'trim', 'lower', 'md5', 'sha1', 'sha256', 'sha512', 'hex', 'base64', 'base64url', 'percent', 'url',
  'form', 'json', 'multipart', 'gzip', 'zlib', 'deflate',
] as const;
