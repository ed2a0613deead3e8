import { expect, test } from 'vitest';
import { newKey, sealWith } from '../../../src/extension/background/seal.ts';

const VALUE = [{ kind: 'input', value: 'ann@example.com' }];

test('what was sealed opens with the same key, also in another worker', async () => {
  const key = await newKey();
  expect(await (await sealWith(key)).open(await (await sealWith(key)).close(VALUE))).toEqual(VALUE);
});

test('it opens with no other key, and not when it was changed', async () => {
  const seal = await sealWith(await newKey());
  const sealed = await seal.close(VALUE);
  await expect((await sealWith(await newKey())).open(sealed)).rejects.toThrow();
  const changed = new Uint8Array(sealed.content.slice(0));
  changed[0] = (changed[0] ?? 0) ^ 1;
  await expect(seal.open({ ...sealed, content: changed.buffer })).rejects.toThrow();
});

test('the same value sealed twice does not look the same, and shows nothing of it', async () => {
  const seal = await sealWith(await newKey());
  const [one, two] = [await seal.close(VALUE), await seal.close(VALUE)];
  expect(Buffer.from(one.content).equals(Buffer.from(two.content))).toBe(false);
  expect(Buffer.from(one.content).includes('ann@')).toBe(false);
});
