/**
 * Has a document's navigator say whether the browser asks for privacy (Global Privacy Control), whatever the browser says by itself. In the
 * page's world, before the page's own scripts.
 */
export function sayAsking(asks: boolean): void {
  if (((navigator as { readonly globalPrivacyControl?: boolean }).globalPrivacyControl === true) === asks) return;
  // Bound: a page that reads its text finds what it finds of any function of the browser's.
  const get = (() => asks).bind(undefined);
  Object.defineProperty(get, 'name', { value: 'get globalPrivacyControl' });
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, enumerable: true, get });
}
