/** Where the page that a view is about is compared in several states of consent; the view's own address says which it is. */
export function compareAddress(of: string): string {
  const address = new URL('../compare/index.html', location.href);
  address.search = of;
  return address.href;
}

/** Where the report on a tab, or on an audit that was kept, is shown. */
export function reportAddress(of: { readonly tab: number } | { readonly audit: string }): string {
  const [name, id] = 'tab' in of ? ['tab', String(of.tab)] : ['audit', of.audit];
  const address = new URL('../report/index.html', location.href);
  address.search = new URLSearchParams({ [name]: id }).toString();
  return address.href;
}

/** Where the guided audit is, for browsers without a side panel. */
export function panelAddress(tab: number): string {
  const address = new URL('../panel/index.html', location.href);
  address.search = new URLSearchParams({ tab: String(tab) }).toString();
  return address.href;
}

/** Where bundles are verified. */
export function verifyAddress(): string {
  return new URL('../verify/index.html', location.href).href;
}

/** Where all audits are listed, or two of them compared. */
export function libraryAddress(of?: { readonly before: string; readonly after: string }): string {
  const address = new URL('../library/index.html', location.href);
  address.search = new URLSearchParams({ ...of }).toString();
  return address.href;
}
