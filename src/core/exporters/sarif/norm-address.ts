/** Where the norms that rulebooks name can be read, by how they are cited. Addresses of the publishers' own. */
const NORMS: readonly (readonly [cited: RegExp, address: string])[] = [
  [/^GDPR\b/, 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  [/^ePrivacy\b/, 'https://eur-lex.europa.eu/eli/dir/2002/58/oj'],
  [/^Directive 2005\/29\/EC\b/, 'https://eur-lex.europa.eu/eli/dir/2005/29/oj'],
  [/^CCPA\b/, 'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5'],
  [/^PCI DSS\b/, 'https://www.pcisecuritystandards.org/document_library/'],
];

/** Where a norm can be read; undefined where that is not known. */
export function normAddress(cited: string): string | undefined {
  return NORMS.find(([it]) => it.test(cited))?.[1];
}
