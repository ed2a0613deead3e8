import { writeFileSync } from 'node:fs';
import type { Audit } from '../core/audit/audit.ts';
import { staleIn } from '../core/baseline/apply.ts';
import type { Baseline } from '../core/baseline/baseline.ts';
import { draftOf } from '../core/baseline/draft.ts';
import { namedIn, sentenceOf } from '../core/wording/sentences.ts';
import type { AuditOptions } from './commands/audit/options.ts';
import { EXIT } from './exit.ts';
import type { Exit } from './exit.ts';
import type { Style } from './output/matrix.ts';

export interface BaselineTask {
  readonly options: Pick<AuditOptions, 'baseline' | 'saveBaseline'>;
  /** What is accepted, where it was named. */
  readonly before: Baseline | undefined;
  /** `2026-11-30` */
  readonly today: string;
  readonly style: Style;
  readonly print: (text: string) => void;
  readonly note: (text: string) => void;
}

/** Tells which lines of the baseline do nothing any more, and writes one to fill in where that was asked for. Neither fails an audit. */
export function tendBaseline(audits: readonly Audit[], task: BaselineTask): Exit {
  const { options: { baseline: path = '' }, before, today, style: { words }, note } = task;
  if (before !== undefined) {
    const { expired, unused } = staleIn(before, audits, today);
    for (const it of expired) note(words.baseline.expired(path, it.finding, it.until));
    for (const it of unused) note(words.baseline.unused(path, it.finding));
  }
  return save(audits, task);
}

function save(audits: readonly Audit[], { options: { saveBaseline: path }, before, style: { words, language }, print, note }: BaselineTask): Exit {
  if (path === undefined) return EXIT.done;
  if (audits.length === 0) return EXIT.notAudited;
  const draft = draftOf(audits, before, (it, audit) => sentenceOf(it, namedIn(audit), language));
  try {
    writeFileSync(path, `${JSON.stringify(draft, null, 1)}\n`);
    print(`${words.baseline.saved(path, draft.accepted.length - (before?.accepted.length ?? 0))}\n\n`);
    return EXIT.done;
  } catch (error) {
    note(words.cannotWrite(path, (error as NodeJS.ErrnoException).code ?? String(error)));
    return EXIT.notAudited;
  }
}
