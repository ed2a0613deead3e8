import { bundleScript } from './bundle-script.ts';

/** The trackers' own packages, and `digest`, which pages use that hash by themselves. */
export const SDKS = ['posthog', 'mixpanel', 'segment', 'amplitude', 'sentry', 'digest'] as const;
export type Sdk = (typeof SDKS)[number];
/** Each SDK as one script a page can load. */
export type Bundles = Readonly<Record<Sdk, string>>;

/** Bundles what is not in the cache; the second start takes no time. */
export const bundleSdks = async (): Promise<Bundles> => {
  const made: Record<string, string> = {};
  for (const sdk of SDKS) made[sdk] = await bundleScript(`test/sites/sdk/${sdk}.ts`);
  return made as Bundles;
};
