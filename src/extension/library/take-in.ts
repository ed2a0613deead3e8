import { FILE_CHARACTERS_MAX, readAudits } from '../../core/library/collection.ts';
import type { Said } from '../../ui/library/library-view.ts';
import { isFull } from '../background/library.ts';
import type { Library } from '../background/library.ts';

/** Takes in the audits of files, one after the other: each whole or not at all. Answers what became of each. */
export async function takeIn(files: readonly File[], library: Pick<Library, 'add'>): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const it of files) said.push(await takeOne(it, library));
  return said;
}

async function takeOne(file: File, library: Pick<Library, 'add'>): Promise<Said> {
  const { name, size } = file;
  // Not even read: a text is at least as long in bytes as in characters.
  if (size > FILE_CHARACTERS_MAX) return { what: 'refused', file: name, problem: { what: 'too-large', characters: size, most: FILE_CHARACTERS_MAX } };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { what: 'refused', file: name, problem: { what: 'unreadable' } };
  const read = readAudits(text);
  if (!read.ok) return { what: 'refused', file: name, problem: read.problem };
  return await library.add(read.audits).then(
    ({ added, known }): Said => ({ what: 'imported', file: name, added, known }),
    (error: unknown): Said => ({ what: isFull(error) ? 'no-room' : 'failed' }),
  );
}
