import { CASES } from './channels/cases/index.ts';
import { recipientOf } from './channels/channel-case.ts';

/** The bank's own host, and those of its tidy twin. `.test` is reserved (RFC 6761), so the registrable domain is the last two labels. */
export const MARIGOLD = 'www.marigold-bank.test';
export const PLAINBANK = 'www.plainbank.test';
export const PLAINBANK_STATIC = 'static.plainbank.test';
export const PLAINBANK_STATS = 'stats.plainbank.test';

/** Parties no list in the world knows: what a product that only reads lists would miss. */
export const UNLISTED_METRICS = 'pixel.unlisted-metrics.test';
export const UNLISTED_CDN = 'cdn.unlisted-metrics.test';
export const INSIGHTS_BROKER = 'collect.hearthline-insights.test';
export const INSIGHTS_SYNC = 'sync.hearthline-insights.test';
export const CHAT_WIDGET = 'widget.parlo-chat.test';

/** The page that tries every channel; each channel has a recipient of its own. */
export const CHANNELS = 'www.channels.test';

/** Every host the server answers for, as Chromium's `--host-resolver-rules` patterns. Nothing else resolves. */
export const HOST_PATTERNS: readonly string[] = [
  'marigold-bank.test', '*.marigold-bank.test', '*.plainbank.test',
  '*.unlisted-metrics.test', '*.hearthline-insights.test', '*.parlo-chat.test',
  '*.posthog.com', '*.mixpanel.com', '*.mxpnl.com', '*.segment.com', '*.segment.io', '*.amplitude.com',
  '*.sentry.io', '*.sentry-cdn.com', '*.facebook.com', '*.facebook.net', '*.doubleclick.net', '*.criteo.com',
  '*.adnxs.com', '*.rlcdn.com', '*.google-analytics.com', '*.googletagmanager.com', '*.list-manage.com',
  'fonts.googleapis.com', 'fonts.gstatic.com',
  '*.channels.test', ...CASES.map((it) => recipientOf(it.id)),
];
