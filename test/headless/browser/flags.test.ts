import { expect, it } from 'vitest';
import { browserFlags } from '../../../src/headless/browser/flags.ts';

const flags = (more = {}) => browserFlags({ profile: '/tmp/p', root: false, shell: true, extra: [], ...more });

it('keeps the sandbox unless it runs as root', () => {
  expect(flags()).not.toContain('--no-sandbox');
  expect(flags({ root: true })).toContain('--no-sandbox');
});

it('asks a full browser to be headless, and a headless shell for nothing', () => {
  expect(flags({ shell: false })).toContain('--headless=new');
  expect(flags()).not.toContain('--headless=new');
});

it('hands arguments on as they are, after its own', () => {
  const all = flags({ extra: ['--host-resolver-rules=MAP a b', '--lang=fr'] });
  expect(all.slice(-3)).toEqual(['--host-resolver-rules=MAP a b', '--lang=fr', 'about:blank']);
});

it('joins the features switched off by the user to its own, for only the last such argument counts', () => {
  const all = flags({ extra: ['--disable-features=One,Two'] }).filter(it => it.startsWith('--disable-features='));
  expect(all).toEqual([expect.stringMatching(/Translate.*,One,Two$/u)]);
});

it('lets hyperlink pings and reports leave as they would from a person’s browser', () => {
  expect(flags().join(' ')).not.toMatch(/--no-pings|--disable-reporting/u);
});
