import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conductAudit } from '../../src/core/audit/conduct.ts';
import type { KnownValue } from '../../src/core/dossier/case.ts';
import type { EvidenceLog } from '../../src/core/evidence/log.ts';
import { readLog } from '../../src/core/evidence/ndjson.ts';
import { EXPORTERS } from '../../src/core/exporters/index.ts';
import { tellComplaint } from '../../src/core/shape/shape.ts';
import { knowledge } from '../support/knowledge.ts';

/** Evidence in, every report out. To add a case: a folder with `evidence.ndjson`, or one such file for each visit, `vitest -u`, and read the difference. */
const cases = readdirSync('test/golden', { withFileTypes: true }).filter(it => it.isDirectory()).map(it => it.name);

describe.each(cases)('%s', name => {
  const folder = `test/golden/${name}`;
  const visits = readdirSync(folder).filter(it => it.endsWith('.ndjson')).toSorted().map(it => read(`${folder}/${it}`));
  const known = existsSync(`${folder}/known.json`) ? JSON.parse(readFileSync(`${folder}/known.json`, 'utf8')) as readonly KnownValue[] : [];
  const audit = conductAudit({ visits, known }, knowledge);

  test.each(EXPORTERS.filter(it => it.isFor?.(audit) !== false))('as $id', async exporter => {
    await expect(exporter.render(audit, 'en')).toMatchFileSnapshot(`./${name}/${exporter.id === 'statement' ? 'statement' : exporter.tellsOf ?? 'report'}${exporter.extension}`);
  });
});

function read(path: string): EvidenceLog {
  const log = readLog(readFileSync(path, 'utf8'));
  if (!log.ok) throw new Error(`${path}: ${log.complaints.map(tellComplaint).join('; ')}`);
  return log.value;
}
