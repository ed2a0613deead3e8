import { expect, test } from 'vitest';
import { declaredDigest } from '../../../src/core/recognizers/declared-digest.ts';
import { told } from './told.ts';

test.each([
  ['em', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', 'email-address hashed declared: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['hem', '5d41402abc4b2a76b9719d911017c592', 'email-address hashed declared: 5d41402abc4b2a76b9719d911017c592'],
  ['email_sha256', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', 'email-address hashed declared: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['sha256_email_address', 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=', 'email-address hashed declared: LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='],
  ['$.user.email.md5', '5d41402abc4b2a76b9719d911017c592', 'email-address hashed declared: 5d41402abc4b2a76b9719d911017c592'],
  ['udff[em]', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', 'email-address hashed declared: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['$.user_data.em[0]', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', 'email-address hashed declared: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['ph', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', 'phone-number hashed declared: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['phone_number_hash', 'aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d', 'phone-number hashed declared: aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d'],
  ['fn', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', 'given-name hashed declared: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['ud[ln]', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', 'family-name hashed declared: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['zp', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', 'postcode hashed declared: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['external_id', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', 'customer-id hashed declared: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['hashedEmail', 'LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ', 'email-address hashed declared: LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ'],
  ['EMAIL', '2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824', 'email-address hashed declared: 2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824'],
  ['em', 'tv.1~em.LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ', 'email-address hashed declared: LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(declaredDigest, name, value)).toEqual([answer]);
});

test.each([
  ['', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['hash', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['id', '5d41402abc4b2a76b9719d911017c592'],
  ['trace_id', '5d41402abc4b2a76b9719d911017c592'],
  ['device_id', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['$.name', '5d41402abc4b2a76b9719d911017c592'],
  ['fn', '5d41402abc4b2a76b9719d911017c592'],
  ['ct', 'aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d'],
  ['db', '5d41402abc4b2a76b9719d911017c592'],
  ['email_template', '5d41402abc4b2a76b9719d911017c592'],
  ['email_campaign_id', '5d41402abc4b2a76b9719d911017c592'],
  ['mail_token', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['user_id', '5d41402abc4b2a76b9719d911017c592'],
  ['em', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b982'],
  ['em', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b98240'],
  ['em', 'gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg'],
  ['em', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['em', 'hello world this is no digest'],
  ['em', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b982G'],
  ['em', '2CF24DBA5FB0A30E26E83B2AC5B9E29E1b161e5c1fa7425e73043362938b9824'],
  ['theme', '5d41402abc4b2a76b9719d911017c592'],
  ['item', '5d41402abc4b2a76b9719d911017c592'],
  ['graph', '5d41402abc4b2a76b9719d911017c592'],
  ['sha256', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ['em', 'tv.1'],
  ['x', 'tv.1~xx.LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(declaredDigest, name, value)).toEqual([]);
});
