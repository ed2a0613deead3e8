import { CmpApi } from '@iabgpp/cmpapi';

/**
 * The IAB's Global Privacy Platform, of its own package, for a shop whose visitors live in the United States: it says in the national
 * section (7) whether sale, sharing and targeted advertising were refused, as the shop's own script remembers it.
 */
const SECTION = 'usnat';
const api = new CmpApi(300, 1);
api.setSupportedAPIs([`7:${SECTION}`]);
api.setApplicableSections([7]);

/** In each of these 1 is a notice that was given, or a refusal, and 2 that there was none (US Privacy Multi-State, "Core Segment"). */
const tell = (): void => {
  const isRefused = /(?:^|; )orchard_choice=no/u.test(document.cookie);
  for (const it of ['SaleOptOutNotice', 'SharingOptOutNotice', 'TargetedAdvertisingOptOutNotice']) api.setFieldValue(SECTION, it, 1);
  for (const it of ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut']) api.setFieldValue(SECTION, it, isRefused ? 1 : 2);
  api.fireSectionChange(SECTION);
};

if (document.cookie.includes('orchard_choice=')) tell();
api.setSignalStatus('ready' as Parameters<typeof api.setSignalStatus>[0]);
addEventListener('chosen', tell);
