import { readFileSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { EXIT } from './exit.ts';
import type { Exit } from './exit.ts';
import { paintFor } from './output/paint.ts';
import { openProgress } from './output/progress.ts';
import type { Scripts } from './visit/inject.ts';
import { wordsOf } from './words/words-of.ts';

/** The command `sillage`. The one place that knows the process it runs in. */
async function main(): Promise<Exit> {
  const read = readArguments(process.argv.slice(2), process.env);
  if (read.status === 'told') { process.stdout.write(read.text); return EXIT.done; }
  if (read.status === 'wrong') { process.stderr.write(`${read.message}\n`); return EXIT.usage; }
  return read.task.run({
    environment: process.env,
    styleFor: language => ({ language, words: wordsOf(language), paint: paintFor(process.stdout, process.env) }),
    progress: openProgress(process.stderr),
    print: text => { process.stdout.write(text); },
    scripts: injectedScripts,
  });
}

/** They lie beside the command, each built into one file. */
function injectedScripts(): Scripts {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
  return { page: read('page.js'), isolated: read('isolated.js'), shown: read('shown.js'), banner: read('banner.js'), rules: () => read('autoconsent.js') };
}

// An interrupted command still ends through `exit`, where the browser and its profile go.
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) process.on(signal, () => process.exit(code));

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`Sillage failed: ${error instanceof Error ? error.stack ?? error.message : String(error)}\nThis is a fault of Sillage, not of the page. Please report it.\n`);
  return EXIT.notAudited;
});
