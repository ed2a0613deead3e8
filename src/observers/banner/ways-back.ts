import { isButton, labelOf } from './controls.ts';
import type { Does } from './does.ts';
import { isVisible } from './seeing.ts';
import { shadowOf } from './tree.ts';

/** More links than any page's imprint has. */
const CONTROLS_MAX = 2_000;
const FOUND_MAX = 5;
const CONTROLS = 'a, button, [role=button], [onclick], input[type=button], [tabindex="0"]';
/** Badges of platforms say nothing, and are told by what they are called. */
const BADGES = '#CookiebotWidget button, .cky-btn-revisit, .cc-revoke, #axeptio_main_button, .osano-cm-widget, #uc-privacy-button, #ot-sdk-btn-floating button, #tarteaucitronManager, #tarteaucitronIcon button, .iubenda-cs-preferences-link, .cmplz-manage-consent, .ot-floating-button__open, [data-cc="show-preferencesModal"], .orejime-Env [data-orejime-open]';

/** A link, a button or a badge that leads back to a choice that was made, the likeliest first. */
export interface WayBack {
  readonly element: Element;
  readonly label: string;
}

/** Looks through a page, its open shadow trees at the edge of the body included; what stands last is met first, for there they stand. */
export function waysBackIn(document: Document, does: Does): readonly WayBack[] {
  const roots = [document, ...[...document.body.children].map(shadowOf).filter(it => it !== null)];
  const all = roots.flatMap(it => [...it.querySelectorAll(CONTROLS)].slice(-CONTROLS_MAX)).toReversed();
  const said = all.filter(isButtonOrFocused).map(element => ({ element, label: labelOf(element) })).filter(it => does.leadsBack(it.label) && isVisible(it.element));
  const badges = roots.flatMap(it => [...it.querySelectorAll(BADGES)]).filter(isVisible).map(element => ({ element, label: labelOf(element) }));
  return [...said.toSorted((a, b) => rankOf(a) - rankOf(b)), ...badges].slice(0, FOUND_MAX);
}

function isButtonOrFocused(element: Element): boolean {
  return isButton(element) || element.hasAttribute('tabindex');
}

/** What opens something here comes before what leads to another page. */
function rankOf({ element }: WayBack): number {
  const href = element.localName === 'a' ? element.getAttribute('href') ?? '' : '';
  return href === '' || href.startsWith('#') || href.startsWith('javascript:') ? 0 : 1;
}
