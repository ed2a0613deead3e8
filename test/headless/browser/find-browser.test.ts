import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/headless/browser/find-browser.ts';

/** A machine that has these programs and no other. */
const machine = (programs: readonly string[], environment: Readonly<Record<string, string>> = {}, platform = 'linux') =>
  ({ platform, environment: { PATH: '/usr/local/bin:/usr/bin', ...environment }, runs: (path: string) => programs.includes(path) });
const found = (path: string) => ({ ok: true, path });

describe('looking for a browser', () => {
  it.each([
    ['what is asked for, before all else', '/opt/mine', machine(['/opt/mine', '/env', '/usr/bin/chromium'], { SILLAGE_BROWSER: '/env' }), '/opt/mine'],
    ['SILLAGE_BROWSER before CHROME_PATH', undefined, machine(['/a', '/b'], { SILLAGE_BROWSER: '/a', CHROME_PATH: '/b' }), '/a'],
    ['CHROME_PATH before what is installed', undefined, machine(['/b', '/usr/bin/chromium'], { CHROME_PATH: '/b' }), '/b'],
    ['an empty variable as none', undefined, machine(['/usr/bin/chromium'], { SILLAGE_BROWSER: '' }), '/usr/bin/chromium'],
    ['a headless shell before a full browser', undefined, machine(['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-headless-shell']), '/usr/bin/chromium-headless-shell'],
    ['the PATH before the usual places', undefined, machine(['/usr/local/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome']), '/usr/bin/google-chrome'],
    ['a bare name in the PATH', 'brave', machine(['/usr/local/bin/brave']), '/usr/local/bin/brave'],
    ['Chrome in Applications', undefined, machine(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], {}, 'darwin'), '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['a browser in the user’s own folder', undefined, machine(['/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium'], { HOME: '/Users/ann' }, 'darwin'), '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['Edge in Program Files', undefined, machine(['C:\\PF\\Microsoft\\Edge\\Application\\msedge.exe'], { 'PROGRAMFILES(X86)': 'C:\\PF' }, 'win32'), 'C:\\PF\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('takes %s', (_, asked, on, path) => {
    expect(findBrowser(asked, on)).toEqual(found(path));
  });

  it.each([
    ['--browser', '/nowhere', machine(['/usr/bin/chromium'])],
    ['SILLAGE_BROWSER', undefined, machine(['/usr/bin/chromium'], { SILLAGE_BROWSER: '/nowhere' })],
    ['CHROME_PATH', undefined, machine(['/usr/bin/chromium'], { CHROME_PATH: '/nowhere' })],
  ])('takes no other than the one %s names', (by, asked, on) => {
    const result = findBrowser(asked, on);
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining(`${by} names /nowhere`) as string });
  });

  it.each([['linux', 'apt install'], ['darwin', 'brew install'], ['win32', 'winget install'], ['sunos', 'install Chrome']])('says on %s how to get one', (platform, how) => {
    expect(findBrowser(undefined, machine([], {}, platform))).toMatchObject({ ok: false, message: expect.stringContaining(how) as string });
  });
});
