import { resolve } from 'node:path';
import { build } from 'vite';

/** One classic script of a module and all it imports, as the product is bundled, to be run in a browser's page. */
export async function bundleOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'warn',
    build: { write: false, target: 'es2022', minify: false, lib: { entry: resolve(entry), formats: ['iife'], name: 'bundle' } },
  });
  const [output] = [built].flat().flatMap(it => 'output' in it ? it.output : []);
  if (output?.type !== 'chunk') throw new Error(`${entry}: expected one script, got ${output?.type ?? 'nothing'}`);
  return output.code;
}
