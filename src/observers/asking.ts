/**
 * Has a document's navigator say the opposite of what the browser says by itself about asking for privacy (Global Privacy Control). In the
 * page's world, before the page's own scripts.
 */
export function askOtherwise(): void {
  const asks = (navigator as { readonly globalPrivacyControl?: boolean }).globalPrivacyControl !== true;
  // Bound: a page that reads its text finds what it finds of any function of the browser's.
  const get = (() => asks).bind(undefined);
  Object.defineProperty(get, 'name', { value: 'get globalPrivacyControl' });
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, enumerable: true, get });
}
