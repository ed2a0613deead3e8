import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conductAudit } from '../../src/core/audit/conduct.ts';
import type { Declared } from '../../src/core/declaration/declaration.ts';
import type { KnownValue } from '../../src/core/dossier/case.ts';
import type { EvidenceLog } from '../../src/core/evidence/log.ts';
import { readLog } from '../../src/core/evidence/ndjson.ts';
import { EXPORTERS } from '../../src/core/exporters/index.ts';
import { withMeasures } from '../../src/core/measures/with-measures.ts';
import { readDeclared } from '../../src/core/rulebook/read-declared.ts';
import { tellComplaint } from '../../src/core/shape/shape.ts';
import { knowledge, replacements } from '../support/knowledge.ts';

/** Evidence in, every report out. To add a case: a folder with `evidence.ndjson`, or one such file for each visit, `known.json` and `declarations.yaml` where there are any, `vitest -u`, and read the difference. */
const cases = readdirSync('test/golden', { withFileTypes: true }).filter(it => it.isDirectory()).map(it => it.name);

describe.each(cases)('%s', name => {
  const folder = `test/golden/${name}`;
  const visits = readdirSync(folder).filter(it => it.endsWith('.ndjson')).toSorted().map(it => read(`${folder}/${it}`));
  const known = existsSync(`${folder}/known.json`) ? JSON.parse(readFileSync(`${folder}/known.json`, 'utf8')) as readonly KnownValue[] : [];
  const declared = existsSync(`${folder}/declarations.yaml`) ? declaredIn(`${folder}/declarations.yaml`) : undefined;
  const audit = withMeasures(conductAudit({ visits, known, declared }, knowledge), { rulebook: knowledge.rulebook, replacements });

  test.each(EXPORTERS.filter(it => it.isFor?.(audit) !== false))('as $id', async exporter => {
    const stem = `./${name}/${exporter.id === 'statement' ? 'statement' : exporter.tellsOf ?? 'report'}`;
    const [english, french] = [exporter.render(audit, 'en'), exporter.render(audit, 'fr')];
    await expect(english).toMatchFileSnapshot(`${stem}${exporter.extension}`);
    // What is for programs is the same in every language.
    if (french !== english) await expect(french).toMatchFileSnapshot(`${stem}.fr${exporter.extension}`);
  });
});

function declaredIn(path: string): Declared {
  const file = readDeclared(readFileSync(path, 'utf8'));
  if (!file.ok) throw new Error(`${path}: ${file.complaints.map(tellComplaint).join('; ')}`);
  return file.declared;
}

function read(path: string): EvidenceLog {
  const log = readLog(readFileSync(path, 'utf8'));
  if (!log.ok) throw new Error(`${path}: ${log.complaints.map(tellComplaint).join('; ')}`);
  return log.value;
}
