import { answersFor } from '../../behaviors/bed/hosts.ts';
import { SHOP } from '../../behaviors/case.ts';
import { serveHosts } from '../../sites/server/serve-hosts.ts';
import { comparingIn } from '../../support/comparing.ts';
import { grantAccess } from '../../support/extension.ts';
import type { BrowserUnderTest, Launch } from '../../support/extension.ts';
import type { ConsentCase } from '../case.ts';
import { statesOf, verdictsOn } from './compare-case.ts';
import type { Compared } from './compare-case.ts';

/** The bed in the extension's own hands: each case is compared by its page that compares, in windows of a real browser. */
export interface GuidedBed {
  readonly play: (it: ConsentCase, verdicts: readonly string[]) => Promise<Compared>;
  readonly close: () => Promise<void>;
}

/** vanilla-cookieconsent shows no banner to a browser that says it is driven (`hideFromBots`), as those of our tests do. */
const HIDES = /^vanilla-/u;

/** Nobody types in a guided run: what a visitor would have to type first is not found in it, nor that a page that gets it should have asked. */
export const canBeGuided = ({ expected, also = [], id, twin, promises }: ConsentCase, all: readonly ConsentCase[]): boolean => {
  const fault = expected.length > 0 ? { expected, also } : all.find(it => it.twin === id) ?? { expected: [], also: [] };
  return !HIDES.test(id) && promises === undefined && (twin !== undefined || expected.length === 0) && ![...fault.expected, ...fault.also ?? []].some(it => /^(?:exposed-|no-banner)/u.test(it));
};

export async function openGuidedBed(launch: (how: Launch) => Promise<BrowserUnderTest>): Promise<GuidedBed> {
  const current: { answer: Awaited<ReturnType<typeof answersFor>> } = { answer: () => ({ status: 404 }) };
  const hosts = await serveHosts(['*'], request => current.answer(request));
  const browser = await launch({ chromiumArgs: hosts.chromiumArgs, firefoxProxyPort: hosts.firefoxProxyPort });
  await grantAccess(browser);
  const comparing = comparingIn(browser, 180_000);
  return {
    async play(it, verdicts) {
      current.answer = await answersFor(it);
      await comparing.open(`https://${SHOP}/${it.id}${it.query === undefined ? '' : `?${it.query}`}`);
      await comparing.begin({ states: statesOf(it), ground: 'cleared' });
      return verdictsOn(it, await comparing.report(), verdicts);
    },
    async close() {
      await browser.close();
      await hosts.stop();
    },
  };
}
