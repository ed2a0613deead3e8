import type { VerifyWords } from './verify-words.ts';

export const verifyEn: VerifyWords = {
  title: 'Verify a bundle', open: 'Verify a bundle…',
  lead: 'A bundle (.sillage.zip) holds an audit and the evidence that it follows from. All of it is checked in this page: nothing leaves it, and nothing is kept.',
  choose: 'Choose a bundle…', drop: 'Or drop it here.',
  key: 'Public key it must be signed by, if you have it', keyMeans: '64 hexadecimal digits, or the text of the file that ends in .pub.',
  wrongKey: 'This is no public key: expected 64 hexadecimal digits, or a file as sillage keys new writes it. Nothing was checked.',
  checking: file => `${file} is being checked: its files, their chain, its signature; then its audit is drawn anew from its evidence…`,
  faults: count => count === 1 ? '1 thing is not as it was made' : `${count} things are not as they were made`,
  more: count => `And ${count} more.`,
  failed: file => `${file} could not be read.`,
  back: 'All audits',
};
