import { readConsentMode } from './consent-mode.ts';
import { isObject } from './json.ts';
import type { Said } from './said.ts';
import { nothingSaid, saidOf } from './said.ts';

/**
 * Microsoft's UET: `uetq.push('consent', 'default' | 'update', {ad_storage: 'denied'})`,
 * https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent.
 */
export function readUet(args: unknown): Said {
  return readConsentMode('uet', args);
}

/**
 * Microsoft's Clarity: `clarity('consent')` grants, `clarity('consent', false)` refuses, `clarity('consentv2', {ad_Storage: …, analytics_Storage: …})` says each.
 * https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2 and `consent.ts` of clarity-js.
 */
export function readClarity(call: string, args: unknown): Said {
  const all: readonly unknown[] = Array.isArray(args) ? args : [args];
  if (all.some(isObject)) return readConsentMode('clarity', all);
  const flag = all.find(it => typeof it === 'boolean');
  const isBare = flag === undefined && (call === 'consent' || all.includes('consent'));
  return flag === undefined && !isBare ? nothingSaid('clarity', 'foreign') : saidOf('clarity', [{ purposes: ['measurement'], granted: flag ?? true }]);
}

/**
 * Meta's pixel: `fbq('consent', 'grant' | 'revoke')`, https://developers.facebook.com/docs/meta-pixel/implementation/gdpr; and
 * `fbq('dataProcessingOptions', ['LDU'], 0, 0)`, limited data use, which makes Meta a service provider under US law; an empty list lifts it:
 * https://developers.facebook.com/docs/meta-pixel/implementation/data-processing-options.
 */
export function readMeta(call: string, args: unknown): Said {
  const words = [call, ...wordsIn(args)];
  if (words.includes('LDU')) return readDataProcessing('LDU');
  const granted = words.includes('revoke') ? false : words.includes('grant') ? true : undefined;
  return granted === undefined ? nothingSaid('meta', 'foreign') : saidOf('meta', [{ purposes: ['measurement', 'advertising', 'personalization', 'sharing'], granted }]);
}

/** `dpo` of a request to Meta. Without limits nothing is said: they are for people in some US states, and may be left to Meta. */
export function readDataProcessing(text: string): Said {
  return text === 'LDU' ? saidOf('meta', [{ purposes: ['personalization', 'sharing'], granted: false }]) : nothingSaid('meta', text === '' ? 'empty' : 'foreign');
}

/** Words of the arguments, and of the lists among them. */
function wordsIn(args: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(args) ? args.slice(0, 8) : [args];
  return all.flatMap(it => Array.isArray(it) ? it.slice(0, 8) as readonly unknown[] : [it]).filter(it => typeof it === 'string');
}
