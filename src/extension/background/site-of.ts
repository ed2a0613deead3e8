import { domainOf } from '../../core/party/domain.ts';

/** The registrable domain of a website; '' for anything else. */
export function siteOf(url: string | undefined): string {
  return url !== undefined && /^https?:/u.test(url) ? domainOf(url) : '';
}
