import type { Audit } from '../core/audit/audit.ts';
import type { Rulebook } from '../core/rulebook/rule.ts';
import { EXIT } from './exit.ts';
import type { Exit } from './exit.ts';
import type { Limits } from './limits.ts';
import type { Style } from './output/matrix.ts';
import type { Progress } from './output/progress.ts';
import { shortfallsText } from './output/shortfalls.ts';
import { shortfallsOf } from './shortfalls.ts';

interface Held {
  readonly limits: Limits | undefined;
  readonly rulebook: Rulebook;
  /** As it was written: `--fail-on`. */
  readonly given: string | undefined;
  readonly progress: Progress;
  readonly style: Style;
}

/** Whether an audit keeps to the limits that were set; where it does not, what it falls short in is told. */
export function withinLimits(audit: Audit, { limits, rulebook, given, progress, style }: Held): Exit {
  const shortfalls = limits === undefined ? [] : shortfallsOf(audit, limits, rulebook);
  if (shortfalls.length === 0) return EXIT.done;
  progress.note(shortfallsText(shortfalls, given ?? '', style));
  return EXIT.belowLimit;
}
