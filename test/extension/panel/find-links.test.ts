import { expect, test } from 'vitest';
import '../../support/fake-browser.ts';
import { proposalsIn } from '../../../src/extension/panel/find-links.ts';
import { purposeOf } from '../../../src/extension/panel/purpose-of.ts';

const OWN = ['shop.example', 'shop-help.example'];
const at = (path: string): string => `https://shop.example${path}`;

test.each([
  [at('/'), 'Home', 'landing'], [at('/register'), '', 'sign-up'], [at('/x'), 'Sign up for free', 'sign-up'], [at('/x'), 'S’inscrire', 'sign-up'], [at('/fr/creer-un-compte'), '', 'sign-up'],
  [at('/log-in?next=%2F'), '', 'login'], [at('/x'), 'Connexion', 'login'], [at('/x'), 'Anmelden', 'login'], [at('/me'), 'Your account', 'account'], [at('/account/settings'), '', 'account'],
  [at('/pricing'), '', 'billing'], [at('/x'), 'Factures', 'billing'], [at('/help-center'), '', 'support'], [at('/x'), 'Contact us', 'support'],
] as const)('%s, called "%s", is for %s', (url, text, purpose) => {
  expect(purposeOf(url, text)).toBe(purpose);
});

test.each([[at('/terms'), 'Terms'], [at('/?q=1'), ''], [at('/accountants'), 'Our accountants'], [at('/blogging'), 'Blogging in 2026'], ['nonsense', 'Log in']])('%s, called "%s", says nothing', (url, text) => {
  expect(purposeOf(url, text)).toBeUndefined();
});

test('links are proposed once, of own domains only, three for each purpose at most, in the order of the checklist', () => {
  const links = [
    { url: at('/help'), text: 'Help' }, { url: 'https://evil.example/login', text: 'Log in' }, { url: 'javascript:login()', text: 'Log in' }, { url: 'https://www.shop-help.example/faq', text: '' },
    { url: at('/login#top'), text: 'Log in' }, { url: at('/login'), text: 'Sign in' }, ...[1, 2, 3, 4].map(n => ({ url: at(`/account/${n}`), text: `Account ${n}` })),
  ];
  expect(proposalsIn(links, OWN).map(it => [it.purpose, it.label, it.url])).toEqual([
    ['login', 'Log in', at('/login')], ['account', 'Account 1', at('/account/1')], ['account', 'Account 2', at('/account/2')], ['account', 'Account 3', at('/account/3')],
    ['support', 'Help', at('/help')], ['support', '/faq', 'https://www.shop-help.example/faq'],
  ]);
});
