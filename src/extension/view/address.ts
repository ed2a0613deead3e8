/** Where the report on a tab, or on an audit that was kept, is shown. */
export function reportAddress(of: { readonly tab: number } | { readonly audit: string }): string {
  const [name, id] = 'tab' in of ? ['tab', String(of.tab)] : ['audit', of.audit];
  const address = new URL('../report/index.html', location.href);
  address.search = new URLSearchParams({ [name]: id }).toString();
  return address.href;
}
