import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** `npm run new detector ignored-refusal`: writes the files of a new detector and its line in the list. Tests say what is still missing. */
const [family = '', id = ''] = process.argv.slice(2);

if (family !== 'detector' || !/^[a-z]+(?:-[a-z]+)*$/u.test(id)) {
  process.stderr.write('Usage: npm run new detector NAME, where NAME is a noun in kebab-case: ignored-refusal\n');
  process.exit(2);
}

const name = id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
write(`src/core/detectors/${id}.ts`, `import type { Detector } from './detector.ts';

/** What happens in the failing state, why it matters, and the source of the criterion. */
export const ${name}: Detector = {
  id: '${id}',
  asks: 'Did …?',
  needs: ['request'],
  wants: [],

  detect({ transmissions }) {
    return transmissions.filter(it => it.recipient.party === 'third').map(({ recipient, consent, offsetMs, evidence }) => ({
      recipient: recipient.domain, consent, offsetMs, confidence: 'exact', evidence,
    }));
  },
};
`);
write(`test/core/detectors/${id}.test.ts`, `import { describe, expect, test } from 'vitest';
import { ${name} } from '../../../src/core/detectors/${id}.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

describe('finds', () => {
  test.each<[string, Story]>([
    ['…', visit('https://shop.example/').sends('https://ads.example/')],
  ])('%s', (_, story) => {
    expect(findingsOf(${name}, story).map(it => it.recipient)).toEqual([]);
  });
});
`);
const index = 'src/core/detectors/index.ts';
const listed = readFileSync(index, 'utf8')
  .replace('\n\n/** Every', `\nimport { ${name} } from './${id}.ts';\n\n/** Every`)
  .replace('\n];', `\n  ${name},\n];`);
writeFileSync(index, listed);
process.stdout.write(`Listed in ${index}. Now: its id in src/core/wording/behavior-words.ts, words in the files of its kind there (fields-en.ts, fields-fr.ts …), a rule in src/knowledge/rulebooks/balanced.yaml, and npm run check.\n`);

function write(path: string, text: string): void {
  if (existsSync(path)) {
    process.stderr.write(`${path} is there already.\n`);
    process.exit(2);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`${path}\n`);
}
