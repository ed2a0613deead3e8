import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMPRESSIONS } from '../../src/core/codecs/compressions/index.ts';
import { TEXT_CODECS } from '../../src/core/codecs/index.ts';
import { detectors } from '../../src/core/detectors/index.ts';
import { CHECKSUMS, DIGESTS } from '../../src/core/digests/index.ts';
import { EXPORTERS } from '../../src/core/exporters/index.ts';
import { BYTES_FORMATS, TEXT_FORMATS } from '../../src/core/formats/index.ts';
import { normalizers } from '../../src/core/normalizers/index.ts';
import { RECORDING_SHAPES } from '../../src/core/recordings/index.ts';
import { RECOGNIZERS } from '../../src/core/recognizers/index.ts';
import { catalogOf } from '../../src/core/wording/catalog-of.ts';
import { LANGUAGES } from '../../src/core/wording/language.ts';
import { DOCUMENT_OBSERVERS } from '../../src/observers/document/index.ts';
import { PAGE_OBSERVERS } from '../../src/observers/page/index.ts';
import { profile } from '../support/knowledge.ts';

/** Every family of files that share a shape: whoever adds a member is told, in words, what is still missing. */
const families = [
  { folder: 'core/detectors', members: detectors, notMembers: ['index', 'detector'] },
  { folder: 'core/normalizers', members: normalizers, notMembers: ['index', 'normalizer'] },
  { folder: 'core/codecs', members: TEXT_CODECS, notMembers: ['index', 'codec', 'bytes', 'stems'] },
  { folder: 'core/codecs/compressions', members: COMPRESSIONS, notMembers: ['index', 'compression'] },
  { folder: 'core/formats', members: [...TEXT_FORMATS, ...BYTES_FORMATS], notMembers: ['index', 'format', 'leaves', 'limits', 'pairs', 'address', 'cursor'] },
  { folder: 'core/recognizers', members: RECOGNIZERS, notMembers: ['index', 'recognizer'] },
  { folder: 'core/recordings', members: RECORDING_SHAPES, notMembers: ['index', 'recording'] },
  { folder: 'core/exporters', members: EXPORTERS, notMembers: ['index', 'exporter', 'cells', 'rulings'] },
  { folder: 'observers/page', members: PAGE_OBSERVERS, notMembers: ['index', 'install'] },
  { folder: 'observers/document', members: DOCUMENT_OBSERVERS, notMembers: ['index', 'install'] },
];

describe.each(families)('$folder', ({ folder, members, notMembers }) => {
  const files = readdirSync(`src/${folder}`, { withFileTypes: true }).filter(it => it.isFile())
    .map(it => it.name.replace(/[.]ts$/u, '')).filter(it => !notMembers.includes(it));

  test.each(files)('%s is listed in index.ts under its file name', file => {
    expect(members.map(it => it.id), `add it to src/${folder}/index.ts, and give it id '${file}'`).toContain(file);
  });
  test.each(files)('%s has a test of its own', file => {
    expect(existsSync(`test/${folder}/${file}.test.ts`) || existsSync(`test/${folder}/${file}.e2e.ts`), `write test/${folder}/${file}.test.ts`).toBe(true);
  });
});

/** A file of digests holds all that share one construction, so it is not its name that counts. */
const digestFiles = readdirSync('src/core/digests').map(it => it.replace(/[.]ts$/u, '')).filter(it => !['index', 'digest', 'word64', 'hmac', 'block', 'roots'].includes(it));

describe('core/digests', () => {
  const listed: readonly unknown[] = [...DIGESTS, ...CHECKSUMS];

  test.each(digestFiles)('all digests of %s are listed in index.ts', async file => {
    const exported = Object.values(await import(`../../src/core/digests/${file}.ts`) as Record<string, unknown>).flat().filter(it => typeof it === 'object');
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.filter(it => !listed.includes(it)), 'add it to DIGESTS or CHECKSUMS in src/core/digests/index.ts').toEqual([]);
  });
  test.each(digestFiles)('%s has a test of its own', file => {
    expect(existsSync(`test/core/digests/${file}.test.ts`), `write test/core/digests/${file}.test.ts`).toBe(true);
  });
});

test.each(detectors)('$id asks one question', ({ asks }) => {
  expect(asks).toMatch(/^(Did|Does|Do|Is|Are|Was|Were) [^?]+\?$/u);
});

test.each(detectors)('$id is spoken of by a rule', ({ id }) => {
  expect(profile('balanced').rules.map(it => it.when.detector), `add a rule for '${id}' to src/knowledge/rulebooks/balanced.yaml`).toContain(id);
});

test.each(detectors.flatMap(({ id }) => LANGUAGES.map(language => ({ id, language }))))('$id has words in $language', ({ id, language }) => {
  const { detectors: sent, behaviors } = catalogOf(language);
  expect(Object.keys({ ...sent, ...behaviors }), `give '${id}' its words in src/core/wording/behaviors-${language}.ts`).toContain(id);
});
