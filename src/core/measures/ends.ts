import type { BannerFault, SiteHeader } from '../audit/audit.ts';
import type { Finding } from '../finding/finding.ts';

/** Findings that a header, or an attribute of the markup, ends whoever they are about. */
export const ENDED_BY_HEADER: Readonly<Record<SiteHeader, (it: Finding) => boolean>> = {
  // What was seen more than once may have been told in another way too.
  'referrer-policy': it => it.detector === 'loose-referrer-policy' || (TOLD_BY_REFERER.includes(it.detector) && it.occurrences === 1 && it.place?.startsWith('referer') === true),
  'content-security-policy': it => it.detector === 'missing-script-policy',
  // It upgrades what a page loads and the forms it sends, not the links that visitors follow (Upgrade Insecure Requests, §3.2).
  'upgrade-insecure-requests': it => it.detector === 'insecure-transport' && it.channel !== 'navigation',
  'strict-transport-security': it => it.detector === 'missing-strict-transport',
  'permissions-policy': it => it.detector === 'delegated-permission',
  // An element that somebody else's script put in, the site could not have given a digest.
  'integrity': it => it.detector === 'script-without-integrity' && it.facts?.['byOthers'] === 0,
};

const TOLD_BY_REFERER: readonly string[] = ['page-address-disclosed', 'exposed-personal-data', 'exposed-before-choice', 'exposed-after-refusal'];

/** Findings that end once this is mended of how the site asks. */
export const ENDED_BY_BANNER: Readonly<Record<BannerFault, (it: Finding) => boolean>> = {
  // Where one click refuses, none is missing.
  'no-refusal-on-first-layer': it => it.detector === 'no-refusal-on-first-layer' || it.detector === 'refusal-harder-than-acceptance',
  'preticked-boxes': is('preticked-boxes'),
  'consent-wall': is('consent-wall'),
  'refusal-not-remembered': is('refusal-not-remembered'),
  'refusal-recorded-as-consent': is('refusal-recorded-as-consent'),
  // What is sent in spite of the record ends with its recipient; what claims a consent ends once it reads the record.
  'consent-contradicted': it => it.detector === 'consent-contradicted' && it.facts?.['claim'] === true,
  'consent-altered': is('consent-altered'),
  'gpc-ignored': is('gpc-ignored'),
  'recipient-not-declared': is('recipient-not-declared'),
  // A promise that is no longer made is not broken.
  'broken-promise': is('broken-promise'),
};

function is(detector: string): (it: Finding) => boolean {
  return it => it.detector === detector;
}

/** An identifier of the site’s own, stored before the answer: it may be stored after it. */
export function isOwnIdentifier({ detector, facts }: Finding): boolean {
  return detector === 'stored-before-choice' && facts?.['byThirdParty'] === false;
}

/** Links that visitors follow and forms they send: neither consent nor a facade stands in their way. */
export function isWalkedTo({ detector, channel }: Finding): boolean {
  return detector === 'bounce-tracking' || detector === 'foreign-form' || channel === 'navigation' || channel === 'form';
}

/** What is left of a recipient that hears of visitors by way of the site’s server, from which what tells who they are was taken out. */
export function outlivesProxy({ detector }: Finding): boolean {
  return ['third-party-recipient', 'vendor-event', 'page-address-disclosed', 'gpc-ignored', 'recipient-not-declared'].includes(detector);
}

/** One finding for all visits, whatever was chosen in each: it is found again after an acceptance. */
export function isToldOnce({ detector }: Finding): boolean {
  return detector === 'script-without-integrity';
}

/** It says what was done without asking, and nothing that could go on after the answer. */
export function isAboutAsking({ detector }: Finding): boolean {
  return [
    'exposed-before-choice', 'exposed-after-refusal', 'stored-before-choice', 'refusal-without-effect', 'withdrawal-without-effect', 'consent-contradicted', 'consent-mode-ping',
    'gpc-ignored', 'broken-promise', 'no-banner',
  ].includes(detector);
}
