import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const ALGORITHMS = { md5, sha1, sha256, sha512 };

/** Hex digest without waiting, as tags do it that run while a page unloads. */
const digest = (algorithm: keyof typeof ALGORITHMS, text: string): string => bytesToHex(ALGORITHMS[algorithm](utf8ToBytes(text)));

Object.assign(globalThis, { digest });
