import { describe, expect, it } from 'vitest';
import { goneWith } from '../../../src/core/measures/brought.ts';
import type { Measure } from '../../../src/core/measures/measure.ts';
import { reachOf } from '../../../src/core/measures/reach.ts';
import { recipient, SITE } from '../../support/judged-audits.ts';
import { domain, shown } from '../../support/sample-audit.ts';

const [TAGS, ADS, SYNC, OWN] = [domain('tags.example'), domain('ads.example'), domain('sync.example'), domain('own.example')];
const by = (...through: readonly string[]) => ({ begins: 'page' as const, how: 'script' as const, requests: 1, through: through.map(it => ({ how: 'script' as const, what: shown(`https://${it}/a.js`), domain: domain(it) })) });
const untold = { begins: 'not-told' as const, how: 'unknown' as const, requests: 1, through: [] };
/** The site loads the tag manager and `own`; the manager loads ads, ads load sync; `own` is loaded by both. */
const RECIPIENTS = [
  recipient(SITE), recipient(TAGS, { initiators: [by()] }), recipient(ADS, { initiators: [by(TAGS)] }), recipient(SYNC, { initiators: [by(TAGS, ADS), by(ADS)] }), recipient(OWN, { initiators: [by(), by(TAGS)] }),
];
const names = (gone: ReadonlySet<string>): readonly string[] => [...gone].toSorted();

describe('who goes with whom', () => {
  it.each([
    { gone: [TAGS], with: [ADS, SYNC, TAGS] }, { gone: [ADS], with: [ADS, SYNC] }, { gone: [SYNC], with: [SYNC] }, { gone: [OWN], with: [OWN] },
  ])('$gone', ({ gone, with: all }) => { expect(names(goneWith(new Set(gone), RECIPIENTS))).toEqual(all); });

  it('is nobody of whom it was not seen who asked, and never the site', () => {
    expect(names(goneWith(new Set([TAGS]), [recipient(ADS, { initiators: [by(TAGS), untold] }), recipient(SYNC, { initiators: [] }), recipient(SITE, { initiators: [by(TAGS)] })]))).toEqual([TAGS]);
  });
});

describe('reach', () => {
  const measures = (...all: readonly (readonly ['remove' | 'proxy' | 'facade' | 'gate', typeof TAGS])[]): readonly Measure[] =>
    all.map(([kind, it]) => kind === 'gate' ? { kind, recipients: [it], asks: false } : { kind, recipient: it });

  it('of a proxy ends where whoever brought it is gone, in either order', () => {
    for (const all of [measures(['remove', TAGS], ['proxy', ADS]), measures(['proxy', ADS], ['remove', TAGS])]) expect(reachOf(all, RECIPIENTS).isGone(ADS)).toBe(true);
    const alone = reachOf(measures(['proxy', ADS]), RECIPIENTS);
    expect([alone.isGone(ADS), alone.isProxied(ADS), alone.isGone(SYNC)]).toEqual([false, true, true]);
  });

  it('of a gate takes those along whom only gated ones bring, and what stands behind a picture', () => {
    const gated = reachOf(measures(['gate', TAGS], ['facade', ADS]), RECIPIENTS);
    expect([TAGS, ADS, SYNC, OWN].map(it => gated.isGated(it))).toEqual([true, true, true, false]);
    expect([TAGS, ADS, SYNC].map(it => gated.isGone(it))).toEqual([false, false, true]);
  });

  it('of a facade alone gates nobody', () => {
    expect(reachOf(measures(['facade', ADS]), RECIPIENTS).isGated(ADS)).toBe(false);
  });
});
