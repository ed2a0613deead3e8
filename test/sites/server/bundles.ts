import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The trackers' own packages, and `digest`, which pages use that hash by themselves. */
export const SDKS = ['posthog', 'mixpanel', 'segment', 'amplitude', 'sentry', 'digest'] as const;
export type Sdk = (typeof SDKS)[number];
/** Each SDK as one script a page can load. */
export type Bundles = Readonly<Record<Sdk, string>>;

const ROOT = new URL('../../../', import.meta.url);
const CACHE = new URL('node_modules/.cache/sillage/sites/', ROOT);

/** Bundles what is not in the cache; the second start takes no time. */
export const bundleSdks = async (): Promise<Bundles> => {
  mkdirSync(CACHE, { recursive: true });
  const lock = readFileSync(new URL('package-lock.json', ROOT));
  const made: Record<string, string> = {};
  for (const sdk of SDKS) made[sdk] = await cached(sdk, lock);
  return made as Bundles;
};

/** The lock file stands for the versions of everything that is bundled and of the bundler. */
const cached = async (sdk: Sdk, lock: Buffer): Promise<string> => {
  const entry = new URL(`../sdk/${sdk}.ts`, import.meta.url);
  const content = createHash('sha256').update(lock).update(readFileSync(entry)).digest('hex').slice(0, 20);
  const file = new URL(`${sdk}-${content}.js`, CACHE);
  if (!existsSync(file)) writeFileSync(file, await bundle(fileURLToPath(entry)));
  return readFileSync(file, 'utf8');
};

const bundle = async (entry: string): Promise<string> => {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(ROOT),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'sdk' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((it) => ('output' in it ? it.output : [])).find((it) => it.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: the bundler made no script of it`);
  return chunk.code;
};
