import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

const CACHE = 'node_modules/.cache/sillage/sites';

/** One classic script of a module and the packages it imports, as a site would serve it; made once for each version of them. */
export const bundleScript = async (entry: string): Promise<string> => {
  mkdirSync(CACHE, { recursive: true });
  // The lock file stands for the versions of everything that is bundled and of the bundler.
  const content = createHash('sha256').update(readFileSync('package-lock.json')).update(readFileSync(entry)).digest('hex').slice(0, 20);
  const file = `${CACHE}/${basename(entry, '.ts')}-${content}.js`;
  if (!existsSync(file)) writeFileSync(file, await bundle(resolve(entry)));
  return readFileSync(file, 'utf8');
};

const bundle = async (entry: string): Promise<string> => {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'sdk' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((it) => ('output' in it ? it.output : [])).find((it) => it.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: the bundler made no script of it`);
  return chunk.code;
};
