import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi } from '../../support/bidi.ts';
import { bundle } from './bundle.ts';

const EXECUTABLE = process.env['SILLAGE_FIREFOX'] ?? '/usr/bin/firefox-esr';
const WORLD = 'sillage';

export interface ObservedFirefox {
  /** Opens a page with our scripts before its own, or without them. */
  readonly open: (url: string, scripts: 'page-first' | 'document-first' | 'none') => Promise<void>;
  /** The value of an expression, in the page or in our own world. */
  readonly evaluate: (expression: string, where?: 'page' | 'ours') => Promise<unknown>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A real Firefox whose pages are watched by the two scripts of the product, set before all others by WebDriver BiDi. */
export async function openObservedFirefox(): Promise<ObservedFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'sillage-observed-'));
  const child = spawn(EXECUTABLE, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank']);
  const { command, close } = await connectBidi(await addressOf(child));
  await command('session.new', { capabilities: {} });
  const { contexts } = await command('browsingContext.getTree', {}) as { contexts: { context: string }[] };
  const context = contexts[0]?.context ?? '';
  const scripts = await preloads();

  return {
    async open(url, order) {
      const chosen = { 'page-first': [scripts.page, scripts.ours], 'document-first': [scripts.ours, scripts.page], none: [] }[order];
      const added: unknown[] = [];
      for (const it of chosen) added.push((await command('script.addPreloadScript', it))['script']);
      await command('browsingContext.navigate', { context, url, wait: 'complete' });
      for (const script of added) await command('script.removePreloadScript', { script });
    },
    async evaluate(expression, where = 'page') {
      const target = where === 'page' ? { context } : { context, sandbox: WORLD };
      const { result, exceptionDetails } = await command('script.evaluate', { expression: `(async () => JSON.stringify(await (${expression})))()`, awaitPromise: true, target }) as
        { result?: { value: string }; exceptionDetails?: { text: string } };
      if (result === undefined) throw new Error(exceptionDetails?.text ?? 'nothing evaluated');
      return JSON.parse(result.value) as unknown;
    },
    async type(selector, text) {
      await command('script.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)}).focus()`, awaitPromise: false, target: { context } });
      const actions = [...text].flatMap(value => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
      await command('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async close() {
      await command('browser.close', {}).catch(() => child.kill());
      close();
      if (child.exitCode === null) await new Promise(resolve => child.once('exit', resolve));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function preloads() {
  const keep = 'globalThis.delivered = []; globalThis.deliverToTest = text => { delivered.push(...JSON.parse(text)); };';
  return {
    page: { functionDeclaration: `() => { ${await bundle('test/observers/entries/page.ts')} }` },
    ours: { functionDeclaration: `() => { ${keep} ${await bundle('test/observers/entries/isolated.ts')} }`, sandbox: WORLD },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', said => {
      const [, address] = /listening on (ws:\/\/\S+)/u.exec(String(said)) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', code => { reject(new Error(`Firefox ended (${code}) before it listened`)); });
  });
}
