import { expect, test } from 'vitest';
import { isOfTopSite } from '../../../src/observers/showing/is-of-top-site.ts';

/** A frame with an origin and those of what is around it, the nearest first. */
function frame(origin: string, around: readonly string[] | undefined, url = origin): Window {
  return { top: {}, origin, location: { origin: url, ancestorOrigins: around } } as unknown as Window;
}

test('the top document is looked at, whatever it is', () => {
  const top = { location: { origin: 'null' }, origin: 'null' } as { top?: unknown };
  top.top = top;
  expect(isOfTopSite(top as unknown as Window)).toBe(true);
});

test.each<[title: string, window: Window]>([
  ['of its origin', frame('https://bank.example', ['https://bank.example'])],
  ['of another host of its site', frame('https://accounts.bank.example', ['https://www.bank.example'])],
  ['of another port', frame('https://bank.example:8443', ['https://bank.example'])],
  ['of its site within one of another', frame('https://bank.example', ['https://ads.test', 'https://bank.example'])],
  ['written by it', frame('https://bank.example', ['https://bank.example'], 'null')],
  ['without an origin, written by it', frame('null', ['https://bank.example'], 'null')],
  ['of the same number', frame('http://127.0.0.1:81', ['http://127.0.0.1:80'])],
  ['where the browser does not tell of what', frame('https://ads.test', undefined)],
  ['within a document that has no origin', frame('https://ads.test', ['null'])],
])('a frame is looked at: %s', (_, window) => { expect(isOfTopSite(window)).toBe(true); });

test.each<[title: string, window: Window]>([
  ['of another site', frame('https://ads.test', ['https://bank.example'])],
  ['of a site with the same last label', frame('https://ads.example', ['https://bank.example'])],
  ['written by one of another site', frame('https://ads.test', ['https://ads.test', 'https://bank.example'], 'null')],
  ['without an origin, written by one of another site', frame('null', ['https://ads.test', 'https://bank.example'], 'null')],
  ['of another number', frame('http://127.0.1.1', ['http://127.0.0.1'])],
  ['of another site within one of its own', frame('https://ads.test', ['https://bank.example', 'https://bank.example'])],
])('a frame is not looked at: %s', (_, window) => { expect(isOfTopSite(window)).toBe(false); });
