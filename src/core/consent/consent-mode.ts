import { isObject, memberOf, membersOf, textsIn } from './json.ts';
import type { Purpose, Said, Statement } from './said.ts';
import { nothingSaid, saidOf } from './said.ts';

/**
 * Google's consent types in our words: https://developers.google.com/tag-platform/security/concepts/consent-mode.
 * `security_storage` needs no consent. `personalization_storage` is about content that is recommended, which platforms call preferences.
 */
export const SIGNALS_OF_GOOGLE: ReadonlyMap<string, readonly Purpose[]> = new Map<string, readonly Purpose[]>([
  ['ad_storage', ['advertising']],
  ['analytics_storage', ['measurement']],
  ['ad_user_data', ['sharing']],
  ['ad_personalization', ['personalization']],
  ['functionality_storage', ['functional']],
  ['personalization_storage', ['functional']],
]);

/** Regions a call is read for; there are 249 countries, and sites name some dozens. */
const REGIONS_MAX = 300;

/**
 * The arguments of a call of consent mode, or of what copies it (UET, Clarity's `ad_Storage`, Usercentrics' `adStorage`):
 * `{ad_storage: 'denied', region: ['FR'], wait_for_update: 500}`, alone or after the words of the call.
 */
export function readConsentMode(of: Said['of'], args: unknown): Said {
  const given = Array.isArray(args) ? args.find(isObject) : args;
  if (!isObject(given)) return nothingSaid(of, 'foreign');
  const said = saidOf(of, membersOf(given).flatMap(statementOf));
  const regions = textsIn(memberOf(given, 'region')).slice(0, REGIONS_MAX);
  return regions.length === 0 ? said : { ...said, regions };
}

function statementOf([name, value]: readonly [string, unknown]): readonly Statement[] {
  const purposes = SIGNALS_OF_GOOGLE.get(name.replace(/([a-z])(?=[A-Z])/gu, '$1_').toLowerCase());
  return purposes === undefined ? [] : [{ purposes, granted: grantedBy(value) }];
}

function grantedBy(value: unknown): boolean | undefined {
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  return word === 'granted' ? true : word === 'denied' ? false : undefined;
}
