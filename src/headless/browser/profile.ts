import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Third-party cookies as stock Chrome allows them (some distributions block them), and nothing fetched on a guess. */
const PREFERENCES = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 }, net: { network_prediction_options: 2 } };

/** A profile that lives as long as the browser: nothing a page left, or we typed, outlasts the command. */
export function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'sillage-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return profile;
}

/** A browser that is just dying may still write; then the folder is not empty at the first try. */
export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
