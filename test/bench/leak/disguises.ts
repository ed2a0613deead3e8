import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import lzString from 'lz-string';
import type { Wanted } from '../../../src/core/search/wanted.ts';
import { telling } from './persona.ts';

/**
 * A way of writing a value down, with encoders that are not the product's (Node's own, but for lz-string, of which there is one).
 * `fits` leaves out what nobody could tell: a short text turned around, digits put through a cipher of letters.
 */
export interface Disguise {
  readonly id: string;
  /** Told to its reader only by the field it stands in: short values need one with a telling name. */
  readonly readable?: true;
  readonly fits?: (value: Wanted) => boolean;
  readonly of: (value: Wanted) => string;
}

export const DISGUISES: readonly Disguise[] = [
  { id: 'plain', readable: true, of: ({ text }) => text },
  { id: 'lower', readable: true, fits: isWordy, of: ({ text }) => text.toLowerCase() },
  { id: 'upper', readable: true, fits: isWordy, of: ({ text }) => text.toUpperCase() },
  { id: 'percent', readable: true, of: ({ text }) => encodeURIComponent(text) },
  { id: 'percent-twice', readable: true, of: ({ text }) => encodeURIComponent(encodeURIComponent(text)) },
  { id: 'html-entities', readable: true, fits: isLong, of: ({ text }) => text.replace(/[^\w ]/gu, it => `&#x${it.codePointAt(0)?.toString(16)};`) },
  { id: 'json-escapes', readable: true, fits: isLong, of: ({ text }) => text.replace(/[^\w ]/gu, it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`) },
  { id: 'json', readable: true, of: json },
  { id: 'json-in-base64', readable: true, of: value => base64(json(value)) },
  { id: 'json-in-base64url', readable: true, of: value => Buffer.from(json(value)).toString('base64url') },
  { id: 'json-in-gzip-base64', readable: true, of: value => gzipSync(json(value)).toString('base64') },
  { id: 'json-in-lz-string', readable: true, of: value => lzString.compressToEncodedURIComponent(json(value)) },
  { id: 'base64', readable: true, fits: isNoSnippet, of: ({ text }) => base64(text) },
  { id: 'base64url', readable: true, fits: isNoSnippet, of: ({ text }) => Buffer.from(text).toString('base64url') },
  { id: 'base64-twice', readable: true, fits: isNoSnippet, of: ({ text }) => base64(base64(text)) },
  ...[0, 1, 2].map((shift): Disguise => ({ id: `base64-shifted-${shift}`, fits: isLong, of: ({ text }) => base64(`${'id7'.slice(0, 1 + shift)}|${text}|end`) })),
  { id: 'hex', readable: true, fits: isNoSnippet, of: ({ text }) => Buffer.from(text).toString('hex') },
  { id: 'reversed', fits: isLong, of: ({ text }) => Array.from(text).reverse().join('') },
  { id: 'rot13', fits: ({ category }) => category === 'email-address', of: ({ text }) => text.replace(/[a-z]/giu, rotated) },
  ...['md5', 'sha1', 'sha256', 'sha512', 'sha3-256', 'ripemd160'].map((algorithm): Disguise => ({ id: algorithm, of: ({ text }) => digest(algorithm, text).toString('hex') })),
  { id: 'lower-sha256', fits: ({ category }) => category !== 'password', of: ({ text }) => digest('sha256', text.trim().toLowerCase()).toString('hex') },
  { id: 'gmail-lower-md5', fits: ({ text }) => text.endsWith('@gmail.com'), of: ({ text }) => digest('md5', text.toLowerCase().replace(/\+.*@/u, '@').replace(/\.(?=.*@)/gu, '')).toString('hex') },
  { id: 'e164-sha256', fits: ({ category }) => category === 'phone-number', of: ({ text }) => digest('sha256', text.replace(/ /gu, '')).toString('hex') },
  { id: 'sha256-upper-hex', of: ({ text }) => digest('sha256', text).toString('hex').toUpperCase() },
  { id: 'sha256-base64', of: ({ text }) => digest('sha256', text).toString('base64') },
  { id: 'sha256-base64url', of: ({ text }) => digest('sha256', text).toString('base64url') },
  { id: 'md5-of-sha1', of: ({ text }) => digest('md5', digest('sha1', text).toString('hex')).toString('hex') },
  { id: 'sha256-of-md5', of: ({ text }) => digest('sha256', digest('md5', text).toString('hex')).toString('hex') },
  { id: 'sha256-of-raw-sha256', of: ({ text }) => digest('sha256', digest('sha256', text)).toString('hex') },
  { id: 'sha256-in-base64', of: ({ text }) => base64(JSON.stringify({ v: 2, em: digest('sha256', text).toString('hex') })) },
];

function json(value: Wanted): string {
  return JSON.stringify({ v: '2.0.1', visitor: { [telling(value)]: value.text, plan: 'trial' } });
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function digest(algorithm: string, text: string | Buffer): Buffer {
  return createHash(algorithm).update(text).digest();
}

function rotated(letter: string): string {
  const from = letter <= 'Z' ? 65 : 97;
  return String.fromCharCode((letter.charCodeAt(0) - from + 13) % 26 + from);
}

function isLong({ text }: Wanted): boolean {
  return Buffer.byteLength(text) >= 11;
}

// Goal L3 is about values of 6 bytes and more; a shorter one is sought as it is, in JSON and by its digests.
function isNoSnippet({ text }: Wanted): boolean {
  return Buffer.byteLength(text) >= 6;
}

function isWordy({ text, category }: Wanted): boolean {
  return /\p{L}/u.test(text) && category !== 'password';
}
