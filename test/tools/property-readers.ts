import { readdirSync, writeFileSync } from 'node:fs';
import { openObservedBrowser } from '../observers/support/observed-browser.ts';
import { usesOfSdk } from '../observers/support/sdk.ts';

// `npx tsx test/tools/property-readers.ts`: runs every package of `test/observers/entries/sdk` in a page of its own, and writes how many of
// those that do not fingerprint read each property that tells browsers apart to `src/core/dossier/fingerprints/everyday-readers.ts`.

const FINGERPRINTERS: readonly string[] = ['fingerprintjs', 'botd'];
const TABLE = 'src/core/dossier/fingerprints/everyday-readers.ts';

const names = readdirSync('test/observers/entries/sdk').map(it => it.replace('.ts', ''));
const browser = await openObservedBrowser();
const read = new Map<string, readonly string[]>();
for (const name of names) {
  const uses = await usesOfSdk(browser, name);
  read.set(name, [...new Set(uses.filter(it => it.feature === 'property-read').map(it => it.of))].toSorted());
}
await browser.close();

const everyday: readonly string[] = names.filter(it => !FINGERPRINTERS.includes(it));
const readers = (property: string, of = everyday): number => of.filter(it => read.get(it)?.includes(property)).length;
const properties = [...new Set(everyday.flatMap(it => read.get(it) ?? []))].toSorted();

writeFileSync(TABLE, `/**
 * How many of these packages read a property, each started as its documentation says in a page of its own:
${wrapped(everyday).map(it => ` * ${it}`).join('\n')}
 * Measured by \`test/tools/property-readers.ts\` in the browser and the versions of this repository; what is not named, none reads.
 */
export const EVERYDAY_READERS: Readonly<Record<string, number>> = {
${properties.map(it => `  '${it}': ${readers(it)},`).join('\n')}
};
`);

const score = (name: string, of: readonly string[]): string => (read.get(name) ?? []).reduce((sum, it) => sum + 1 / (1 + readers(it, of)), 0).toFixed(2);
for (const name of names) {
  process.stdout.write(`${name}: ${read.get(name)?.length ?? 0} properties, weight ${score(name, everyday)}, ${score(name, everyday.filter(it => it !== name))} without itself\n`);
}

function wrapped(words: readonly string[]): readonly string[] {
  return words.reduce<string[]>((lines, word, i) => {
    const text = `${word}${i === words.length - 1 ? '.' : ','}`;
    const last = lines.at(-1);
    return last === undefined || last.length + text.length > 120 ? [...lines, text] : [...lines.slice(0, -1), `${last} ${text}`];
  }, []);
}
