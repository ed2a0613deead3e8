import type { WalkLabels } from './labels-type.ts';

/** English. */
export const walkEn: WalkLabels = {
  title: 'A walk through the product, as whoever made it says', product: 'Product', own: 'Own domains', ownMeans: 'They counted as the site’s own because whoever audited it said so.',
  purposes: { 'landing': 'Landing page', 'sign-up': 'Sign-up', 'login': 'Login', 'account': 'Account', 'billing': 'Billing', 'support': 'Support' },
  states: { open: 'not looked at', done: 'looked at', skipped: 'skipped' }, signedIn: 'signed in',
  paused: 'Paused', times: { one: 'time', other: 'times' }, pages: { one: 'page', other: 'pages' }, outside: 'Pages of others, left out',
  interrupted: 'Interrupted', interruptedMeans: 'The browser was closed in the middle of it. What had been found before is told here; the evidence behind it is gone, and what shows only when visits are held against each other was not looked for between those before and those after.',
};
