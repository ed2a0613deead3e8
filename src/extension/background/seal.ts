import { pack, unpack } from './packing.ts';

/** Evidence as it lies on disk: packed, and unreadable without a key that is never there. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly content: ArrayBuffer;
}

export interface Seal {
  readonly close: (value: unknown) => Promise<Sealed>;
  /** Rejects what was sealed with another key, cut short, or changed since. */
  readonly open: (sealed: Sealed) => Promise<unknown>;
}

/** The length NIST SP 800-38D recommends for AES-GCM; drawn anew for every batch. */
const IV_BYTES = 12;

/** A new key, as text that can be kept in session storage. */
export async function newKey(): Promise<string> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.exportKey('raw', key))));
}

export async function sealWith(keyText: string): Promise<Seal> {
  const raw = Uint8Array.from(atob(keyText), it => it.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return {
    close: async value => {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      return { iv, content: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, await pack(value)) };
    },
    open: async ({ iv, content }) => await unpack(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, content)),
  };
}
