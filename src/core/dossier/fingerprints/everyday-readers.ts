/**
 * How many of these packages read a property, each started as its documentation says in a page of its own: amplitude, chart, clarity,
 * datadog, leaflet, mixpanel, openreplay, posthog, prebid, quill, rrweb, segment, sentry, signature-pad, snowplow.
 * Measured by `test/tools/property-readers.ts` in the browser and the versions of this repository; what is not named, none reads.
 */
export const EVERYDAY_READERS: Readonly<Record<string, number>> = {
  'DateTimeFormat.resolvedOptions': 5,
  'Navigator.connection': 4,
  'Navigator.deviceMemory': 4,
  'Navigator.doNotTrack': 2,
  'Navigator.hardwareConcurrency': 3,
  'Navigator.languages': 2,
  'Navigator.maxTouchPoints': 2,
  'Navigator.platform': 2,
  'Navigator.vendor': 2,
  'Navigator.webdriver': 2,
  'NavigatorUAData.getHighEntropyValues': 2,
  'NetworkInformation.rtt': 1,
  'Screen.colorDepth': 2,
};
