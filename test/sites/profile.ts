import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Prepares a Chromium profile that takes third-party cookies. Debian's Chromium blocks them by default; the site's
 * ad hosts set some, and both modes are worth a visit.
 */
export const allowThirdPartyCookies = (userDataDir: string): void => {
  mkdirSync(join(userDataDir, 'Default'), { recursive: true });
  const preferences = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } };
  writeFileSync(join(userDataDir, 'Default', 'Preferences'), JSON.stringify(preferences));
};
