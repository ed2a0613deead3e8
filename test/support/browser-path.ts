import { accessSync, constants } from 'node:fs';
import { findBrowser } from '../../src/headless/browser/find-browser.ts';

/** The browser that the command would take on this machine. */
export function browserPath(): string {
  const found = findBrowser(undefined, { platform: process.platform, environment: process.env, runs });
  if (!found.ok) throw new Error(found.message);
  return found.path;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
