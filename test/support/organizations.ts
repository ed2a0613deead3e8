import type { Organization, Organizations } from '../../src/core/party/recipient.ts';

const KNOWN: Readonly<Record<string, Organization>> = {
  'shop.example': { name: 'Shop Inc', role: 'unknown', reputation: 'unknown' },
  'shop-cdn.example': { name: 'Shop Inc', role: 'unknown', reputation: 'unknown' },
  'ads.example': { name: 'Ads Ltd', role: 'advertising', reputation: 'tracks' },
  'ads-partner.example': { name: 'Ads Ltd', role: 'advertising', reputation: 'tracks' },
  'fonts.example': { name: 'Fonts', role: 'content', reputation: 'serves' },
  'maps.mixed.example': { name: 'Mixed', role: 'content', reputation: 'serves' },
  'stats.mixed.example': { name: 'Mixed', role: 'analytics', reputation: 'tracks' },
  'pay.example': { name: 'Pay', role: 'payment', reputation: 'serves' },
};

/** A handful of organizations with telling names, so that a story says by itself who is who. */
export const organizations: Organizations = {
  find: host => Object.entries(KNOWN).find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1],
};
