import { expect, test } from 'vitest';
import { library, readRules } from '../../../src/extension/background/knowledge.ts';
import { openRules } from '../../../src/extension/background/rules.ts';
import type { KeptRules } from '../../../src/extension/background/rules.ts';

const MINE = 'id: mine\ntitle: { en: Mine, fr: Les miennes }\nversion: 1.0.0\nextends: balanced\n';

function open(kept?: KeptRules) {
  const written: KeptRules[] = [];
  const rules = openRules({ library, read: readRules, kept, keep: it => { written.push(it); return Promise.resolve(); } });
  return { rules, written };
}

test('without a choice, the first profile is in force', () => {
  expect(open().rules.inForce('en')).toMatchObject({ id: 'balanced', source: undefined });
  expect(open().rules.inForce('fr').profiles.map(it => it.id)).toEqual(['balanced', 'zero-trackers']);
});

test('a good file is in force, and so it is after a restart', async () => {
  const { rules, written } = open();
  expect(await rules.choose({ source: MINE })).toEqual({ complaints: [] });
  expect(rules.inForce('fr')).toMatchObject({ id: 'mine', title: 'Les miennes', source: MINE });
  expect(open(written[0]).rules.inForce('en')).toMatchObject({ id: 'mine', source: MINE });
});

test('a wrong file is told its mistakes with their places, changes nothing and is not kept', async () => {
  const { rules, written } = open({ profile: 'zero-trackers' });
  const { complaints } = await rules.choose({ source: 'id: mine\nversion: 7\n' });
  expect(complaints.length).toBeGreaterThan(0);
  expect(complaints[0]).toMatchObject({ line: expect.any(Number) as number, column: expect.any(Number) as number });
  expect([rules.rulebook().id, written]).toEqual(['zero-trackers', []]);
});

test('a profile there is not is told which there are', async () => {
  expect((await open().rules.choose({ profile: 'lenient' })).complaints[0]?.expected).toBe('one of balanced, zero-trackers');
});

test('a file that a newer Sillage would refuse stays in force as it was read', async () => {
  const { rules, written } = open();
  await rules.choose({ source: MINE });
  const [kept] = written;
  if (kept === undefined || !('rulebook' in kept)) throw new Error('nothing was kept');
  expect(open({ source: 'no longer: valid', rulebook: kept.rulebook }).rules.rulebook().id).toBe('mine');
});

test('a choice of a profile that is gone falls back to the first; forgetting does too', async () => {
  expect(open({ profile: 'gone' }).rules.rulebook().id).toBe('balanced');
  const { rules } = open();
  await rules.choose({ source: MINE });
  rules.forget();
  expect(rules.inForce('en')).toMatchObject({ id: 'balanced', source: undefined });
});

test('a choice that cannot be written is not in force either', async () => {
  const rules = openRules({ library, read: readRules, kept: undefined, keep: () => Promise.reject(new Error('no room')) });
  await expect(rules.choose({ source: MINE })).rejects.toThrow('no room');
  expect(rules.rulebook().id).toBe('balanced');
});
