import { expect, test } from 'vitest';
import { emailAddress } from '../../../src/core/recognizers/email-address.ts';
import { told } from './told.ts';

test.each([
  ['em', 'ann@example.com', 'email-address plain declared: ann@example.com'],
  ['$.user.email', 'Ann.Lee+news@mail.shop.co.uk', 'email-address plain declared: Ann.Lee+news@mail.shop.co.uk'],
  ['q', 'ann.lee@gmail.com', 'email-address plain inferred: ann.lee@gmail.com'],
  ['dl', 'https://shop.example/thanks?email=ann@example.com&x=1', 'email-address plain inferred: ann@example.com'],
  ['text', 'Signed in as ann@example.com.', 'email-address plain inferred: ann@example.com'],
  ['href', 'mailto:ann@example.com?subject=hi', 'email-address plain inferred: ann@example.com'],
  ['text', 'o\'neil@example.com', 'email-address plain inferred: o\'neil@example.com'],
  ['text', 'ANN@EXAMPLE.COM', 'email-address plain inferred: ANN@EXAMPLE.COM'],
  ['text', 'li@163.com', 'email-address plain inferred: li@163.com'],
  ['text', 'jörg@müller.de', 'email-address plain inferred: jörg@müller.de'],
  ['email', 'ann@studio.photography', 'email-address plain declared: ann@studio.photography'],
  ['text', '{\'a\':\'ann@example.com\'}', 'email-address plain inferred: ann@example.com'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(emailAddress, name, value)).toEqual([answer]);
});

test.each([
  ['v', 'pkg@1.2.3'],
  ['v', 'pkg@1.2.3-beta.rc'],
  ['v', 'next@15.x'],
  ['src', 'image@2x.png'],
  ['src', 'a@3x.hash.webp'],
  ['ref', 'name@8ade135a41bc03ea'],
  ['dsn', 'https://0a1b2c3d4e5f@o1.ingest.sentry.io/5'],
  ['u', 'https://user:word@host.example.com/'],
  ['u', 'ssh://git@host.example.com'],
  ['css', 'x@media.screen{'],
  ['host', 'user@localhost'],
  ['host', 'ann@printer.local'],
  ['email', 'noreply@shop.example'],
  ['email', 'support@shop.example'],
  ['email', 'no-reply@shop.example'],
  ['email', 'Contact@shop.example'],
  ['email', 'info2@shop.example'],
  ['stack', 'render@app.js:12:3'],
  ['stack', 'fn@main.chunk:1:2'],
  ['js', 'a@b.call(x)'],
  ['js', 'ann@node.parent'],
  ['em', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com'],
  ['em', 'a@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com'],
  ['em', 'ann@example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.example.com'],
  ['em', 'ann..lee@example.com'],
  ['em', '.ann@example.com'],
  ['em', 'ann@example'],
  ['em', 'ann@@example.com'],
  ['em', '@example.com'],
  ['em', 'ann@-example.com'],
  ['id', '0a1b2c3d4e5f60718293a4b5c6d7@mail.example.com'],
  ['t', 'xH3@T274.Dx'],
  ['t', 'ann@example.c'],
  ['email', 'ann@example.com_1'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(emailAddress, name, value)).toEqual([]);
});
