import { browser } from './browser.ts';

/**
 * What Sillage needs to see whom a page sends data to, and asks for when it is first needed: third parties can only be
 * seen with access to all sites, and where a visit begins only with navigation events.
 */
export const ACCESS = { permissions: ['webNavigation' as const], origins: ['<all_urls>'] };

export async function hasAccess(): Promise<boolean> {
  return await browser.permissions.contains(ACCESS);
}
