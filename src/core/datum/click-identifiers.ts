/**
 * Parameters by which somebody who links to a page numbers the click, or the reader of a mail, so that the page's tags can tell them
 * who came. The first are those that an analytics library knows as personal (npm:posthog-js@1.449.2, "personal data campaign
 * parameters"; `igshid` and `gclsrc`, which number nobody, left out); the others those that Firefox takes out of links
 * (https://firefox-source-docs.mozilla.org/toolkit/components/antitracking/anti-tracking/query-stripping/index.html).
 */
const CLICK_IDENTIFIERS: ReadonlySet<string> = new Set([
  'gclid', 'dclid', 'gbraid', 'wbraid', 'fbclid', 'msclkid', 'twclid', 'li_fat_id', 'ttclid', 'rdt_cid', 'epik', 'qclid', 'sccid', 'irclid', '_kx',
  'mc_eid', 'oly_anon_id', 'oly_enc_id', '__s', 'vero_id', '_hsenc', 'mkt_tok',
]);

/** Does a parameter of this name number a click? */
export function isClickIdentifier(name: string): boolean {
  return CLICK_IDENTIFIERS.has(name.toLowerCase());
}
