import v6sense from './6sense.json' with { type: 'json' };
import amplitude from './amplitude.json' with { type: 'json' };
import clearbit from './clearbit.json' with { type: 'json' };
import contentsquare from './contentsquare.json' with { type: 'json' };
import criteoOnetag from './criteo-onetag.json' with { type: 'json' };
import datadogRum from './datadog-rum.json' with { type: 'json' };
import drift from './drift.json' with { type: 'json' };
import fullstory from './fullstory.json' with { type: 'json' };
import googleAds from './google-ads.json' with { type: 'json' };
import googleAnalytics4 from './google-analytics-4.json' with { type: 'json' };
import heap from './heap.json' with { type: 'json' };
import hotjar from './hotjar.json' with { type: 'json' };
import hubspot from './hubspot.json' with { type: 'json' };
import intercom from './intercom.json' with { type: 'json' };
import linkedinInsight from './linkedin-insight.json' with { type: 'json' };
import logrocket from './logrocket.json' with { type: 'json' };
import marketoMunchkin from './marketo-munchkin.json' with { type: 'json' };
import metaPixel from './meta-pixel.json' with { type: 'json' };
import microsoftClarity from './microsoft-clarity.json' with { type: 'json' };
import microsoftUet from './microsoft-uet.json' with { type: 'json' };
import mixpanel from './mixpanel.json' with { type: 'json' };
import newRelic from './new-relic.json' with { type: 'json' };
import pardot from './pardot.json' with { type: 'json' };
import pendo from './pendo.json' with { type: 'json' };
import pinterestTag from './pinterest-tag.json' with { type: 'json' };
import posthog from './posthog.json' with { type: 'json' };
import rb2b from './rb2b.json' with { type: 'json' };
import redditPixel from './reddit-pixel.json' with { type: 'json' };
import segment from './segment.json' with { type: 'json' };
import sentry from './sentry.json' with { type: 'json' };
import snapPixel from './snap-pixel.json' with { type: 'json' };
import tiktokPixel from './tiktok-pixel.json' with { type: 'json' };
import xPixel from './x-pixel.json' with { type: 'json' };
import zendesk from './zendesk.json' with { type: 'json' };

/** The vendor dictionary as it ships, one file a vendor; `core/vendors` reads it. */
export const vendorTables: readonly unknown[] = [
  v6sense, amplitude, clearbit, contentsquare, criteoOnetag, datadogRum, drift, fullstory, googleAds, googleAnalytics4, heap, hotjar, hubspot,
  intercom, linkedinInsight, logrocket, marketoMunchkin, metaPixel, microsoftClarity, microsoftUet, mixpanel, newRelic, pardot, pendo,
  pinterestTag, posthog, rb2b, redditPixel, segment, sentry, snapPixel, tiktokPixel, xPixel, zendesk,
];
