import type { Audit } from '../../core/audit/audit.ts';
import { COLLECTION } from '../../core/library/write-collection.ts';
import { saveFile } from '../view/save.ts';

/** Saves audits as one JSON file. Answers how many there were: some may have been deleted meanwhile. */
export async function giveOut(ids: readonly string[], find: (id: string) => Promise<Audit | undefined>): Promise<number> {
  const pieces: string[] = [];
  for (const id of ids) {
    const audit = await find(id);
    if (audit !== undefined) pieces.push(`${pieces.length === 0 ? '' : COLLECTION.between}${COLLECTION.audit(audit)}`);
  }
  saveFile([COLLECTION.begins, ...pieces, COLLECTION.ends], { name: 'sillage-audits.json', mediaType: 'application/json' });
  return pieces.length;
}
