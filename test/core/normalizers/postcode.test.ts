import { holdsTo } from './table.ts';

holdsTo('postcode', {
  finds: [
    ['SW1A 1AA', 'sw1a1aa', 'compact lower'], ['sw1a1aa', 'SW1A 1AA', 'upper grouped'], ['SW1A 1AA', 'SW1A', 'compact outward-code', 'part'], ['M1 1AE', 'M1', 'compact outward-code', 'part'],
    ['12345-6789', '12345', 'compact first-five', 'part'], ['123456789', '12345-6789', 'grouped'], ['1012 AB', '1012ab', 'compact lower'], ['K1A 0B1', 'k1a0b1', 'compact lower'],
  ],
  ignores: [['75011', '7501'], ['75011', '75'], ['75011', '011'], ['SW1A 1AA', '1AA'], ['SW1A 1AA', 'SW'], ['1012 AB', '1012'], ['12345-6789', '6789'], ['12345-6789', '1234'], ['123456', '12345'], ['K1A 0B1', 'K1A']],
});
