import { script } from '../../sites/server/answers.ts';
import { HAS_RAN, RAN, SHOP, tags } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { ACCOUNT } from '../pages.ts';

const METER = script(`
const field = document.querySelector('[type=password]');
const meter = Object.assign(document.createElement('meter'), { max: 4 });
field.after(meter);
field.addEventListener('input', () => { meter.value = [/.{10}/, /[A-Z]/, /\\d/, /\\W/].filter(it => it.test(field.value)).length; });`);

/** Who listens to what is typed, who reads it, and who does so for the visitor's sake. */
export const fields: readonly BehaviorCase[] = [
  {
    id: 'password-meter',
    title: 'a password meter of the shop’s own',
    detectors: ['listened-to-keys', 'read-fields'],
    page: `${ACCOUNT}${tags(`${SHOP}/meter.js`)}${RAN}`,
    serves: { [`${SHOP}/meter.js`]: METER },
    arrives: [HAS_RAN],
    expected: [],
  },
];
