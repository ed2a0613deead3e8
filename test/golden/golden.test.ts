import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conductAudit } from '../../src/core/audit/conduct.ts';
import type { KnownValue } from '../../src/core/dossier/case.ts';
import { readLog } from '../../src/core/evidence/ndjson.ts';
import { EXPORTERS } from '../../src/core/exporters/index.ts';
import { tellComplaint } from '../../src/core/shape/shape.ts';
import { knowledge } from '../support/knowledge.ts';

/** Evidence in, every report out. To add a case: a folder with `evidence.ndjson`, `vitest -u`, and read the difference. */
const cases = readdirSync('test/golden', { withFileTypes: true }).filter(it => it.isDirectory()).map(it => it.name);

describe.each(cases)('%s', name => {
  const folder = `test/golden/${name}`;
  const log = readLog(readFileSync(`${folder}/evidence.ndjson`, 'utf8'));
  if (!log.ok) throw new Error(`${folder}: ${log.complaints.map(tellComplaint).join('; ')}`);
  const known = existsSync(`${folder}/known.json`) ? JSON.parse(readFileSync(`${folder}/known.json`, 'utf8')) as readonly KnownValue[] : [];
  const audit = conductAudit({ visits: [log.value], known }, knowledge);

  test.each(EXPORTERS.filter(it => it.isFor?.(audit) !== false))('as $id', async exporter => {
    await expect(exporter.render(audit, 'en')).toMatchFileSnapshot(`./${name}/${exporter.tellsOf ?? 'report'}${exporter.extension}`);
  });
});
