/**
 * Has a document's navigator say whether the browser asks for privacy (Global Privacy Control), whatever the browser says by itself. In the
 * page's world, before the page's own scripts.
 */
export function sayAsking(asks: boolean): void {
  if (((navigator as { readonly globalPrivacyControl?: boolean }).globalPrivacyControl === true) === asks) return;
  const { apply } = Reflect;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with a `this` of its own
  const native = Object.getOwnPropertyDescriptor(Navigator.prototype, 'hardwareConcurrency')?.get;
  if (native === undefined) return;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- likewise
  const made = Object.getOwnPropertyDescriptor({
    get globalPrivacyControl() {
      // It refuses what is no navigator, in the browser's own words.
      apply(native, this, []);
      return asks;
    },
  }, 'globalPrivacyControl')?.get as () => boolean;
  // Behind a proxy that does nothing: a page that reads its text finds what it finds of functions of the browser's.
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, enumerable: true, get: new Proxy(made, {}) });
}
