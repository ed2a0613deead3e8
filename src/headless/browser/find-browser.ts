import { COMMAND_NAMES, HOW_TO_INSTALL, USUAL_PLACES } from './places.ts';

/** The machine, as far as looking for a browser goes. */
export interface Machine {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a program can be run from this path. */
  readonly runs: (path: string) => boolean;
}

export type FoundBrowser =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly message: string };

/**
 * The browser to drive. What the user names is taken or refused, never replaced: `--browser` first, then SILLAGE_BROWSER,
 * then CHROME_PATH. Otherwise a headless shell before a full browser, in the PATH before the usual places.
 */
export function findBrowser(asked: string | undefined, machine: Machine): FoundBrowser {
  const named = namedBrowser(asked, machine);
  if (named !== undefined) return taken(named, machine);
  const found = [...inPath(machine), ...usualPlaces(machine)].find(machine.runs);
  if (found !== undefined) return { ok: true, path: found };
  const how = HOW_TO_INSTALL[machine.platform] ?? 'install Chrome, Chromium or Edge';
  return { ok: false, message: `No browser found. Looked for Chrome, Chromium and Edge in the PATH and in the usual places.\nInstall one: ${how}.\nOr name one: --browser PATH, or SILLAGE_BROWSER=PATH.` };
}

interface Named { readonly path: string; readonly by: string }

function namedBrowser(asked: string | undefined, { environment }: Machine): Named | undefined {
  const names = [
    { path: asked, by: '--browser' },
    ...['SILLAGE_BROWSER', 'CHROME_PATH'].map(it => ({ path: environment[it], by: it })),
  ];
  return names.find((it): it is Named => it.path !== undefined && it.path !== '');
}

function taken({ path, by }: Named, machine: Machine): FoundBrowser {
  const found = [path, ...isBare(path) ? inPath(machine, [path]) : []].find(machine.runs);
  if (found !== undefined) return { ok: true, path: found };
  return { ok: false, message: `${by} names ${path}, which is not a program that can be run.\nExpected the path of Chrome, Chromium, Edge or a headless shell.` };
}

function isBare(path: string): boolean {
  return !/[\\/]/u.test(path);
}

function inPath({ platform, environment }: Machine, names: readonly string[] = COMMAND_NAMES): readonly string[] {
  const windows = platform === 'win32';
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(windows ? ';' : ':').filter(it => it !== '');
  return names.flatMap(name => folders.map(it => windows ? `${it}\\${name}.exe` : `${it}/${name}`));
}

function usualPlaces({ platform, environment }: Machine): readonly string[] {
  return (USUAL_PLACES[platform] ?? []).map(it => it.replace(/%([^%]+)%/gu, (_, name: string) => environment[name] ?? ''));
}
