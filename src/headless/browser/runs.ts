import { accessSync, constants, existsSync, statSync } from 'node:fs';

/** Whether there is a file of this name that can be started. */
export function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path) && statSync(path).isFile();
  } catch {
    return false;
  }
}
