import type { Channel } from '../../core/evidence/evidence.ts';
import { bare, getterOf, indexOf } from '../natives.ts';
import { addressText, before } from './host/address.ts';
import type { After } from './host/calls.ts';
import type { PageObserver } from './host/page-host.ts';
import { reportRequest } from './host/request.ts';

/** Hints told in one document. Pages set addresses by the thousand, and the next request is worth more than another hint. */
const HINTS_MAX = 500;

const relation = getterOf('HTMLLinkElement', 'rel');

/**
 * Which script gave an element an address: a hint for the request that the browser makes of it, and no request itself. Only
 * whole addresses, which those of other sites are. Addresses in markup, and those set by `setAttribute`, are left to the
 * browser's own account.
 */
export const elementSources: PageObserver = {
  id: 'element-source',
  places(host) {
    const { page } = host;
    const state = bare({ left: HINTS_MAX });
    const given = (channel: Channel): After => (args, self) => {
      const text = addressText(page, args[0]);
      if (text === undefined || indexOf(text, '//') < 0 || indexOf(text, page.location.origin) === 0 || state.left === 0) return;
      state.left -= 1;
      // Of a `srcset`, the first of its addresses.
      reportRequest(host, { channel: channel === 'prefetch' ? linked(self) : channel, method: 'GET', url: before(text, ' ') });
    };
    const image = given('image');
    const src = given('media');
    const frame = given('frame');
    return {
      HTMLImageElement: { src: image, srcset: image }, HTMLVideoElement: { poster: image },
      HTMLScriptElement: { src: given('script') }, HTMLLinkElement: { href: given('prefetch') },
      HTMLMediaElement: { src }, HTMLSourceElement: { src },
      HTMLIFrameElement: { src: frame }, HTMLObjectElement: { data: frame }, HTMLEmbedElement: { src: frame },
    };
  },
};

function linked(link: unknown): Channel {
  const rel = relation(link);
  return indexOf(rel, 'style') >= 0 ? 'style' : indexOf(rel, 'icon') >= 0 ? 'image' : 'prefetch';
}
