import type { Channel } from '../../core/evidence/evidence.ts';
import { bare, getterOf, indexOf, slice } from '../natives.ts';
import { addressText, before, wholeAddress } from './host/address.ts';
import { NOTHING } from './host/body.ts';
import type { After } from './host/calls.ts';
import type { PageObserver } from './host/page-host.ts';
import { newExchange } from './host/request.ts';

/** Hints told in one document. Pages set addresses by the thousand, and the next request is worth more than another hint. */
const HINTS_MAX = 500;

/** Characters of `https://`. Uses are told apart by host: pages show many pictures of one. */
const SCHEME = 8;

const relation = getterOf('HTMLLinkElement', 'rel');

/**
 * Which script gave an element an address of another site: a hint for the request that the browser makes of it, and no request
 * itself. Addresses in markup, and those set by `setAttribute`, are left to the browser's own account.
 */
export const elementSources: PageObserver = {
  id: 'element-source',
  places({ page, tell }) {
    const state = bare({ left: HINTS_MAX });
    const given = (channel: Channel): After => (args, self) => {
      // Of a `srcset`, the first of its addresses.
      const url = wholeAddress(page, before(addressText(page, args[0]) ?? '', ' '));
      if (!url || indexOf(url, 'http') !== 0 || indexOf(url, page.location.origin) === 0 || !state.left) return;
      state.left -= 1;
      tell(
        { kind: 'request', exchange: newExchange(), url, method: 'GET', channel: channel === 'prefetch' ? linked(self) : channel, ...NOTHING },
        `${channel} ${slice(url, 0, indexOf(url, '/', SCHEME))}`,
      );
    };
    const image = given('image');
    const frame = given('frame');
    return {
      HTMLImageElement: { src: image, srcset: image }, HTMLVideoElement: { poster: image },
      HTMLScriptElement: { src: given('script') }, HTMLLinkElement: { href: given('prefetch') },
      HTMLMediaElement: { src: given('media') },
      HTMLIFrameElement: { src: frame }, HTMLObjectElement: { data: frame }, HTMLEmbedElement: { src: frame },
    };
  },
};

function linked(link: unknown): Channel {
  return indexOf(relation(link), 'style') < 0 ? 'prefetch' : 'style';
}
