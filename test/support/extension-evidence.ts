import type { Evidence } from '../../src/core/evidence/evidence.ts';
import type { BrowserUnderTest } from './extension.ts';

/** Reads all evidence the extension holds, as only the extension itself can: off its disk, with the key of its session. */
export async function evidenceIn(browser: BrowserUnderTest): Promise<readonly Evidence[]> {
  return await browser.evaluateInExtension<Evidence[]>(`(async () => {
    const { key } = await chrome.storage.session.get('key');
    const raw = Uint8Array.from(atob(key), it => it.charCodeAt(0));
    const secret = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
    const asked = request => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
    const database = await asked(indexedDB.open('sillage'));
    const batches = await asked(database.transaction('evidence').objectStore('evidence').getAll());
    database.close();
    const unpacked = packed => new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
    const open = async ({ iv, content }) => await unpacked(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, secret, content));
    return (await Promise.all(batches.map(open))).flat();
  })()`);
}
