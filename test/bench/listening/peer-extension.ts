import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { POPUP } from '../../support/extension.ts';
import type { Bound } from './peers.ts';

const MANIFEST = {
  manifest_version: 3, name: 'peer', version: '1', background: { service_worker: 'worker.js' },
  permissions: ['storage', 'scripting', 'webRequest', 'cookies', 'webNavigation'], host_permissions: ['<all_urls>'],
};

/** Writes an extension that binds these listeners, each with an empty body, and gives its folder, which the caller removes. */
export function makePeer(bound: readonly Bound[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-peer-'));
  const listeners = bound.map(({ event, spec }) => (
    `chrome.webRequest.${event}.addListener(() => {}, { urls: ['<all_urls>'] }${spec.length === 0 ? '' : `, ${JSON.stringify(spec)}`});`
  ));
  const page = join(folder, POPUP);
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, '<!doctype html><title>peer</title>');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'worker.js'), `${listeners.join('\n')}\nchrome.webNavigation.onCommitted.addListener(() => {});\nchrome.cookies.onChanged.addListener(() => {});\n`);
  return folder;
}
