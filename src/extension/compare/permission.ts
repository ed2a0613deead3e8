import type { Manifest } from 'webextension-polyfill';
import type { Wanted } from '../../ui/compare/compare-view.ts';
import { ASKS_FOR_PRIVACY } from '../../core/evidence/states.ts';
import { ACCESS } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import { askingPermission, asksByItself } from '../platform/privacy-asking.ts';

/** Asks for all that a comparison needs at once. Must be called in the very turn of the click: browsers show no question that a person did not cause. */
export function requestFor(wanted: Wanted): Promise<boolean> {
  return browser.permissions.request({ origins: ACCESS.origins, permissions: [...ACCESS.permissions, ...besides(wanted)] as Manifest.OptionalPermission[] });
}

/** What is asked for a comparison alone. A browser that asks for privacy by itself is to be told not to, where it is to be seen what happens without. */
export function besides({ ground, states }: Wanted): readonly string[] {
  const asking = states.some(it => ASKS_FOR_PRIVACY.includes(it) !== asksByItself(ground === 'private')) ? askingPermission() : undefined;
  return [...ground === 'cleared' ? ['browsingData'] : [], ...asking === undefined ? [] : [asking]];
}
