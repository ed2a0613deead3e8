import { holdsTo } from './table.ts';

const IBAN = 'FR76 3000 6000 0112 3456 7890 189';

holdsTo('bank-account', {
  finds: [
    [IBAN, 'FR7630006000011234567890189', 'compact'], [IBAN, 'fr7630006000011234567890189', 'compact lower'], [IBAN, 'FR76-3000-6000-0112-3456-7890-189', 'compact grouped'], [IBAN, '30006000011234567890189', 'compact national'],
    ['fr7630006000011234567890189', IBAN, 'upper grouped'], ['12-34-56 12345678', '12345612345678', 'compact'], [IBAN, '0189', 'compact last-four', 'part'],
  ],
  ignores: [[IBAN, 'FR76'], [IBAN, '189'], [IBAN, '3000'], [IBAN, 'FR'], ['1234', '1234 '], ['12345678', '5678 '], ['12345678', ''], ['ABCD', 'CD'], ['12345678901234567890', '5678901234567890']],
});
