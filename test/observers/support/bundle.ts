import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One classic script made of an entry file and all it imports, as the product's own build makes its content scripts. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error', root: fileURLToPath(new URL('../../..', import.meta.url)),
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'entry' } },
  });
  const [output] = [built].flat().flatMap(it => 'output' in it ? it.output : []);
  if (output?.type !== 'chunk') throw new Error(`${entry}: expected one script`);
  return output.code;
}
