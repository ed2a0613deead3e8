import { describe, expect, it } from 'vitest';
import { categoryOfField } from '../../../src/core/datum/field-category.ts';
import type { DataCategory } from '../../../src/core/datum/category.ts';

const field = (hint: Partial<Parameters<typeof categoryOfField>[0]>) =>
  categoryOfField({ name: '', type: 'text', autocomplete: '', label: '', ...hint });

describe('what a form field asks for', () => {
  it.each<[DataCategory, Parameters<typeof field>[0]]>([
    ['email-address', { autocomplete: 'email' }],
    ['postal-address', { autocomplete: 'section-blue shipping street-address' }],
    ['username', { autocomplete: 'username webauthn' }],
    ['payment-card', { autocomplete: 'cc-number', name: 'email' }],
    ['password', { type: 'password', name: 'secret' }],
    ['phone-number', { type: 'tel' }],
    ['email-address', { type: 'EMAIL', name: 'login' }],
    ['email-address', { name: 'userEmail' }],
    ['email-address', { name: 'user[e-mail]' }],
    ['given-name', { name: 'firstName' }],
    ['given-name', { label: 'Prénom :' }],
    ['family-name', { label: 'Nom de famille' }],
    ['family-name', { name: 'customer_last_name' }],
    ['card-security-code', { label: 'Card security code' }],
    ['card-security-code', { name: 'cryptogramme' }],
    ['payment-card', { name: 'card_number' }],
    ['bank-account', { name: 'IBAN' }],
    ['date-of-birth', { type: 'date', label: 'Date de naissance' }],
    ['national-id', { label: 'Numéro de sécurité sociale' }],
    ['postcode', { label: 'Code postal' }],
    ['postcode', { name: 'billing-zip' }],
    ['city', { label: 'Ville' }],
    ['postal-address', { name: 'billingAddress_line1' }],
    ['company', { label: 'Société' }],
    ['profession', { name: 'profession' }],
    ['household', { label: 'People in your household' }],
    ['username', { label: 'Nom d’utilisateur' }],
    ['customer-id', { label: 'Numéro client' }],
    ['gender', { label: 'Civilité' }],
    ['age', { name: 'age', type: 'number' }],
    ['message-text', { type: 'textarea', name: 'comments' }],
    ['search-term', { type: 'search' }],
    ['search-term', { name: 'q' }],
    ['coordinates', { name: 'lat' }],
    ['account-balance', { label: 'Solde' }],
    ['transaction', { name: 'amount' }],
    ['salary', { label: 'Annual income' }],
    ['email-address', { name: 'field_1', label: 'Your e-mail address' }],
  ])('finds %s in %j', (category, hint) => {
    expect(field(hint)).toBe(category);
  });

  it.each([
    {}, { name: 'f1' }, { name: 'terms' }, { name: 'csrf_token' }, { name: 'newsletter' }, { label: 'I agree to the terms' },
    { name: 'language' }, { autocomplete: 'off' }, { autocomplete: 'on' },
    { autocomplete: 'cc-exp' }, { name: 'average' }, { name: 'package' }, { name: 'manage' }, { name: 'capacity' }, { name: 'ship' },
    { name: 'electric' }, { name: 'renamed' }, { name: 'denominator' }, { name: 'hotel' }, { name: 'flat' }, { type: 'date' }, { type: 'number' },
    { name: 'quantity' }, { name: 'rating' }, { label: 'Theme' }, { name: 'coupon' }, { name: 'village' }, { name: '__proto__' },
    { autocomplete: 'constructor' }, { type: 'toString' }, { name: 'currency' }, { name: 'remember' }, { label: 'Choose a branch' },
    { name: 'start' }, { name: 'end' }, { name: 'room' }, { name: 'size' }, { name: 'color' }, { label: '…' },
  ])('finds nothing in %j', hint => {
    expect(field(hint)).toBeUndefined();
  });

  it('believes what the page declares for browsers before a type, a type before a name, a name before a label', () => {
    expect(field({ autocomplete: 'tel', type: 'email', name: 'iban', label: 'City' })).toBe('phone-number');
    expect(field({ type: 'email', name: 'iban', label: 'City' })).toBe('email-address');
    expect(field({ name: 'iban', label: 'City' })).toBe('bank-account');
  });
});
