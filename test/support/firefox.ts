import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connectBidi } from './bidi.ts';
import type { Bidi } from './bidi.ts';
import { until } from './extension.ts';
import type { BrowserUnderTest, Launch, SiteBrowser } from './extension.ts';

const EXECUTABLE = process.env['SILLAGE_FIREFOX'] ?? '/usr/bin/firefox-esr';
const ADDON = 'sillage@sillage.example';
const UUID = 'f0000000-0000-4000-8000-000000000001';

/** A real Firefox with `dist/firefox` in it, driven over WebDriver BiDi. */
export async function launchFirefox(how: Launch = {}): Promise<BrowserUnderTest> {
  const { bidi, site, tab, close } = await startFirefox(how);
  await bidi.command('webExtension.install', { extensionData: { type: 'path', path: resolve('dist/firefox') } });
  if (how.firefoxPrivately === true) await allowPrivately(bidi);
  const { context } = await bidi.command('browsingContext.create', { type: 'tab', background: true }) as { context: string };
  const own = tabOf(bidi, context);
  const extensionOrigin = `moz-extension://${UUID}`;
  const openOwn = async (path: string): Promise<void> => {
    await own.go(`${extensionOrigin}/${path}`, 'none');
    // Firefox does not say when an extension's page has loaded.
    await until(`${path} is there`, () => own.evaluate<boolean>(
      `typeof browser !== 'undefined' && document.readyState === 'complete' && location.href === ${JSON.stringify(`${extensionOrigin}/${path}`)}`,
    ).catch(() => false));
  };
  await openOwn('src/extension/popup/index.html');
  return {
    ...site, extensionOrigin, close,
    evaluateInExtension: own.evaluate,
    openInExtension: async path => {
      await own.front();
      await openOwn(path);
    },
    clickInExtension: own.click,
    screenshot: (of = 'site') => (of === 'site' ? tab : own).screenshot(),
  };
}

/** No command allows it: the browser's own code is asked, as its list of extensions does. */
async function allowPrivately({ command }: Bidi): Promise<void> {
  const { contexts } = await command('browsingContext.getTree', { 'moz:scope': 'chrome' }) as { contexts: { context: string }[] };
  const { type } = await command('script.evaluate', {
    target: { context: contexts[0]?.context ?? '' }, awaitPromise: true,
    expression: `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(ADDON)});
      await ExtensionPermissions.add(addon.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, WebExtensionPolicy.getByID(addon.id).extension);
      await addon.reload();
    })()`,
  });
  if (type !== 'success') throw new Error('Firefox does not let the extension into private windows');
}

/** The same Firefox with nothing in it. */
export async function launchBareFirefox(how: Launch = {}): Promise<SiteBrowser> {
  const { site, close } = await startFirefox(how);
  return { ...site, close };
}

/** The same with its DevTools open beside the site's tab, and the HAR file that their network panel makes of what it saw. */
export async function launchRecordingFirefox(how: Launch = {}): Promise<SiteBrowser & { readonly har: () => Promise<string> }> {
  const { bidi, site, close } = await startFirefox(how);
  await inItsOwnCode(bidi, `const toolbox = await gDevTools.showToolboxForTab(tab, { toolId: 'netmonitor' }); return toolbox.currentToolId;`);
  return {
    ...site, close,
    har: () => inItsOwnCode(bidi, `const api = await gDevTools.getToolboxForTab(tab).getNetMonitorAPI(); return JSON.stringify(await api.getHar());`),
  };
}

/** DevTools are no web page: the browser's own code opens them, as its menu does. `code`: is given `gDevTools` and the site's `tab`. */
async function inItsOwnCode({ command }: Bidi, code: string): Promise<string> {
  const { contexts } = await command('browsingContext.getTree', { 'moz:scope': 'chrome' }) as { contexts: { context: string }[] };
  const { type, result, exceptionDetails } = await command('script.evaluate', {
    target: { context: contexts[0]?.context ?? '' }, awaitPromise: true,
    expression: `(async () => {
      const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
      const { gDevTools } = require('devtools/client/framework/devtools');
      const tab = gBrowser.selectedTab;
      ${code}
    })()`,
  }) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(`Firefox's DevTools: ${exceptionDetails?.text ?? 'failed'}`);
  return result?.value ?? '';
}

interface Started {
  readonly bidi: Bidi;
  readonly tab: Tab;
  readonly site: Omit<SiteBrowser, 'close'>;
  readonly close: () => Promise<void>;
}

async function startFirefox({ firefoxProxyPort, firefoxPreferences }: Launch): Promise<Started> {
  const profile = mkdtempSync(join(tmpdir(), 'sillage-firefox-'));
  writeFileSync(join(profile, 'user.js'), userJs(firefoxProxyPort, firefoxPreferences));
  const child = spawn(EXECUTABLE, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access', 'about:blank']);
  const kill = (): void => { child.kill('SIGKILL'); };
  process.once('exit', kill);
  const bidi = await connectBidi(await bidiAddress(child));
  await bidi.command('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const { contexts } = await bidi.command('browsingContext.getTree', {}) as { contexts: { context: string }[] };
  const context = contexts[0]?.context ?? '';
  const tab = tabOf(bidi, context);
  const complaints = await complaintsOf(bidi, context);
  return {
    bidi, tab,
    site: {
      name: 'firefox',
      open: async url => {
        await tab.front();
        await tab.go(url, 'complete');
      },
      type: tab.type, click: tab.click, evaluate: tab.evaluate, complaints,
    },
    close: async () => {
      await bidi.command('browser.close', {}).catch(kill);
      bidi.close();
      await ended(child);
      process.removeListener('exit', kill);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function complaintsOf({ command, on }: Bidi, context: string): Promise<() => readonly string[]> {
  const complaints: string[] = [];
  on('log.entryAdded', ({ level, text, source }) => {
    const inTab = (source as { context?: string } | undefined)?.context === context;
    if (inTab && (level === 'error' || level === 'warn')) complaints.push(String(text));
  });
  await command('session.subscribe', { events: ['log.entryAdded'] });
  return () => complaints.splice(0);
}

function userJs(proxyPort: number | undefined, more: Launch['firefoxPreferences']): string {
  const preferences: Record<string, unknown> = {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    'network.trr.mode': 5,
    'services.settings.server': 'data:,',
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'app.update.disabledForTesting': true,
    'intl.accept_languages': 'en-US',
    ...more,
    ...(proxyPort !== undefined && {
      'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxyPort, 'network.proxy.no_proxies_on': '127.0.0.1,localhost',
    }),
  };
  return Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n');
}

function bidiAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    child.stderr?.on('data', data => {
      said.push(String(data));
      const [, address] = /listening on (ws:\/\/\S+)/u.exec(said.join('')) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', code => { reject(new Error(`Firefox ended (${code}) before it listened: ${said.join('')}`)); });
    child.once('error', reject);
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => { resolve(); });
  });
}

interface Tab {
  readonly go: (url: string, wait: 'none' | 'complete') => Promise<void>;
  readonly front: () => Promise<void>;
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly screenshot: () => Promise<Uint8Array>;
}

function tabOf({ command }: Bidi, context: string): Tab {
  const run = async (expression: string): Promise<Record<string, unknown>> => await command('script.evaluate', {
    expression, target: { context }, awaitPromise: true, userActivation: false,
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { type, result, exceptionDetails } = await run(`(async () => JSON.stringify({ it: await (${expression}) }))()`) as {
      type: string; result?: { value: string }; exceptionDetails?: { text: string };
    };
    if (type !== 'success' || result === undefined) throw new Error(exceptionDetails?.text ?? 'evaluation failed');
    return (JSON.parse(result.value) as { it: T }).it;
  };
  const click = async (selector: string): Promise<void> => {
    const { result } = await run(`(() => { const it = document.querySelector(${JSON.stringify(selector)}); it.scrollIntoView({ block: 'center' }); return it; })()`) as { result: { sharedId: string } };
    const origin = { type: 'element', element: { sharedId: result.sharedId } };
    await command('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x: 0, y: 0, origin }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }],
    });
  };
  return {
    go: async (url, wait) => { await command('browsingContext.navigate', { context, url, wait }); },
    front: async () => { await command('browsingContext.activate', { context }); },
    evaluate, click,
    type: async (selector, text) => {
      await click(selector);
      const keys = [...text].flatMap(value => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
      await command('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
    },
    screenshot: async () => Buffer.from((await command('browsingContext.captureScreenshot', { context }))['data'] as string, 'base64'),
  };
}
