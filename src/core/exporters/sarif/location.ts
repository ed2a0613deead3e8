import type { Finding } from '../../finding/finding.ts';
import { messageOf } from './message.ts';
import type { Sheet } from './sheet.ts';

/** What the addresses of pages are told from. */
export const PAGES = 'PAGES';

/**
 * Where a finding stands: the page, and who it is about. GitHub refuses a whole file for one address with a scheme
 * (https://github.com/github/codeql-action/issues/754), so it is told without one; whole, it is in the message.
 */
export function locationOf({ recipient }: Finding, { page }: Sheet): unknown {
  return {
    // Code scanning wants a line; a page has a first one.
    physicalLocation: { artifactLocation: { uri: addressOf(page), uriBaseId: PAGES }, region: { startLine: 1 } },
    logicalLocations: [{ name: recipient, fullyQualifiedName: recipient, kind: 'resource' }],
    message: messageOf(page),
  };
}

/**
 * Host and path, as a relative reference (RFC 3986 §4.2): its first segment holds no colon, or it would pass for a scheme. What may
 * not stand in an address is escaped.
 */
export function addressOf(page: string): string {
  const bare = page.replace(/^[a-z][a-z\d+.-]*:\/*/i, '').replace(/[?#].*$/s, '').replace(/^\/+|\/+$/g, '');
  const segments = bare.split('/').filter(it => it !== '' && it !== '.' && it !== '..').map(escaped);
  return segments.length === 0 ? 'page' : segments.join('/');
}

function escaped(segment: string): string {
  // Half of a pair of surrogates is no character, and has no bytes to be escaped as.
  const whole = segment.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  return encodeURIComponent(whole).replace(/%25(?=[\da-f]{2})/gi, '%');
}
