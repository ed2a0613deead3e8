import type { ButtonDoes } from '../../evidence/evidence.ts';
import type { Detection, Facts } from '../../finding/finding.ts';
import type { BannerFacts, ConsentFacts } from './facts.ts';

/** A visit in which the site asked. */
export interface Asking {
  readonly facts: ConsentFacts;
  readonly banner: BannerFacts;
}

/** The visits in which the site asked something before it was answered. */
export function askingIn(consents: readonly ConsentFacts[]): readonly Asking[] {
  return consents.flatMap(facts => facts.banner === undefined || facts.banner.layers.length === 0 ? [] : [{ facts, banner: facts.banner }]);
}

/**
 * What holds of how a site asks is what holds in most of the visits that show it: sites try variants, and a banner may be looked at
 * while it is still being built.
 */
export function inMost(of: readonly Asking[], holds: (it: Asking) => boolean): readonly Asking[] {
  const fitting = of.filter(holds);
  return fitting.length * 2 > of.length ? fitting : [];
}

/** Told of the site itself. */
export function ofSite({ facts: { site }, banner }: Asking, facts: Facts): Detection {
  return { recipient: site.domain, consent: 'none', offsetMs: banner.shownMs, confidence: 'exact', evidence: banner.evidence, facts };
}

/** A way to refuse where the banner begins: a button that does, or one that saves while nothing is ticked. */
export function offersRefusal({ layers: [first = []], preticked }: BannerFacts): boolean {
  return first.some(it => it.does === 'refuse' || (it.does === 'save' && preticked === 0));
}

/** The page behind it is closed, and all that it offers is to accept, to pay or to leave. */
export function isWall({ layers: [first = []], blocks }: BannerFacts): boolean {
  return blocks && first.some(it => it.does === 'accept') && first.every(it => !WAYS_OUT.includes(it.does));
}

const WAYS_OUT: readonly ButtonDoes[] = ['refuse', 'save', 'settings', 'close'];
