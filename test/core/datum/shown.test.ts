import { describe, expect, it } from 'vitest';
import { shownDatum } from '../../../src/core/datum/shown.ts';

type Hint = Partial<Parameters<typeof shownDatum>[0]>;

function shown(hint: string | Hint, value: string): string | undefined {
  const field = { name: '', type: 'dd', autocomplete: '', label: '', ...typeof hint === 'string' ? { label: hint } : hint };
  const datum = shownDatum(field, value);
  return datum && `${datum.category} ${datum.text} (${datum.bond})`;
}

describe('a shown value is', () => {
  it.each<[title: string, hint: string | Hint, value: string, expected: string]>([
    ['an address under its label', 'E-mail', 'ann.lee@example.test', 'email-address ann.lee@example.test (labelled)'],
    ['an address under a label that says something else', 'Login', 'ann.lee@example.test', 'email-address ann.lee@example.test (labelled)'],
    ['an address alone', {}, 'ann.lee@example.test', 'email-address ann.lee@example.test (labelled)'],
    ['the visitor’s own, where the page says your', 'Your e-mail', 'ann.lee@example.test', 'email-address ann.lee@example.test (own)'],
    ['the visitor’s own in French', 'Votre téléphone', '06 12 34 56 78', 'phone-number 06 12 34 56 78 (own)'],
    ['the visitor’s own in a form that was filled in for them', { type: 'text', autocomplete: 'given-name', name: 'x' }, 'Ann', 'given-name Ann (own)'],
    ['a name by a greeting', { type: 'greeting', label: 'Hello' }, 'Jane', 'given-name Jane (own)'],
    ['a whole name by a greeting, without its title', { type: 'greeting', label: 'Bonjour' }, 'Mme Jeanne Lévy', 'family-name Jeanne Lévy (own)'],
    ['an address by which somebody is signed in', { type: 'greeting', label: 'Signed in as' }, 'ann@example.test', 'email-address ann@example.test (own)'],
    ['an IBAN alone, by its check digits', {}, 'FR76 3000 6000 0112 3456 7890 189', 'bank-account FR76 3000 6000 0112 3456 7890 189 (labelled)'],
    ['a card alone, by its check digit', {}, '4539 1488 0343 6467', 'payment-card 4539 1488 0343 6467 (labelled)'],
    ['an account number by its label', 'Account number', '12-3456-7890123', 'bank-account 12-3456-7890123 (labelled)'],
    ['a balance, without its currency', 'Solde', '4 218,37 €', 'account-balance 4 218,37 (labelled)'],
    ['a balance with a sign', 'Current balance', '−£1,204.50', 'account-balance 1,204.50 (labelled)'],
    ['a number of a customer', 'Customer number', 'MG-2048-7731', 'customer-id MG-2048-7731 (labelled)'],
    ['a balance by the name of its element', { type: 'span', name: 'account-balance' }, '4218.37', 'account-balance 4218.37 (labelled)'],
    ['a date of birth', 'Date de naissance', '19/11/1987', 'date-of-birth 19/11/1987 (labelled)'],
    ['a street by microdata of a person', { type: 'span', name: 'person streetAddress' }, '47 quai des Brumes', 'postal-address 47 quai des Brumes (labelled)'],
    ['a street to deliver to', 'Delivery address', '47 quai des Brumes', 'postal-address 47 quai des Brumes (labelled)'],
    ['a bare name, which needs bearing out', 'Name', 'Ann Lee', 'family-name Ann Lee (named)'],
    ['a full name', 'Full name', 'Ann Lee', 'family-name Ann Lee (labelled)'],
    ['an amount of a list of payments', { type: 'transaction', label: 'Amount' }, '−€38.62', 'transaction 38.62 (labelled)'],
    ['a merchant of a list of payments', { type: 'transaction', label: 'Paid to' }, 'Pharmacie des Halles', 'transaction Pharmacie des Halles (labelled)'],
  ])('%s', (...[, hint, value, expected]) => { expect(shown(hint, value)).toBe(expected); });
});

describe('a shown value is nothing', () => {
  it.each<[title: string, hint: string | Hint, value: string]>([
    ['without a label or a structure', {}, 'Ann Lee'],
    ['under a label that tells nothing', 'Weight', '3 kg'],
    ['when it is the price of something', 'Price', '€38.62'],
    ['when it is the amount of something', 'Amount', '€38.62'],
    ['when it is a shoe', 'New Balance', '€99.00'],
    ['when a balance is a word', 'Balance', 'Loading'],
    ['when a balance is zero', 'Balance', '0.00'],
    ['when it is the name of a product', 'Product name', 'Blue Lamp'],
    ['when it is the name of a file', 'File name', 'Report'],
    ['when it is the author’s name', 'Author name', 'Ann Lee'],
    ['when it is the seller’s address', 'Seller e-mail', 'ann@example.test'],
    ['when it is where the shop wants to be written to', 'Contact e-mail', 'ann@example.test'],
    ['when it is the shop’s telephone', 'Customer service phone', '+33 1 23 45 67 89'],
    ['when the number is free to call', 'Phone', '0800 123 456'],
    ['when the mailbox is an office’s', 'E-mail', 'support@example.test'],
    ['when the mailbox is an office’s, in French', {}, 'ne-pas-repondre@example.test'],
    ['when the address is an invitation to write one', 'E-mail', 'you@example.com'],
    ['when an account to donate to is ours', 'Our IBAN', 'FR76 3000 6000 0112 3456 7890 189'],
    ['when the IBAN’s check digits are wrong', {}, 'FR76 3000 6000 0112 3456 7890 188'],
    ['when the card’s check digit is wrong', {}, '4539 1488 0343 6468'],
    ['when a card is masked', 'Card number', '•••• •••• •••• 6467'],
    ['when it is a street of no person', 'Address', '12 High Street'],
    ['when it is a city of a search', { type: 'text', name: 'city', label: 'City' }, 'Paris'],
  ])('%s', (_, hint, value) => { expect(shown(hint, value)).toBeUndefined(); });
});

describe('a greeting, a payment or a field shows nothing', () => {
  it.each<[title: string, hint: string | Hint, value: string]>([
    ['when a greeting greets the world', { type: 'greeting', label: 'Hello' }, 'World'],
    ['when a greeting greets a guest', { type: 'greeting', label: 'Welcome' }, 'Guest'],
    ['when a greeting greets nobody', { type: 'greeting', label: 'Welcome' }, 'to our shop'],
    ['when a greeting asks to sign in', { type: 'greeting', label: 'Hello' }, 'Sign in'],
    ['when a greeting is a toy', { type: 'greeting', label: 'Hello' }, 'Kitty'],
    ['when a greeting is a sentence', { type: 'greeting', label: 'Hi' }, 'this is what we found for you today in the news'],
    ['when a date of a payment is a merchant', { type: 'transaction', label: 'Paid to' }, '12/03/2026'],
    ['when it repeats its label', 'Username', 'username'],
    ['when a name is a state', 'First name', 'Required'],
    ['when a name is a number', 'Last name', '42'],
    ['when a name is a sentence', 'Full name', 'Enter it as it is written on your card, please'],
    ['when a time is under a birthday', 'Birthday reminder', 'every day at 10:30'],
    ['when it only says that somebody is signed in', { type: 'sign-out', label: 'Sign out' }, 'Sign out'],
    ['when it is a password', { type: 'password', label: 'Your password' }, 'Tr0mbone!Vert-8841'],
    ['when it is what was searched for', { type: 'search', label: 'Search' }, 'red lamp'],
    ['when it is blank', 'E-mail', '  '],
  ])('%s', (_, hint, value) => { expect(shown(hint, value)).toBeUndefined(); });
});
