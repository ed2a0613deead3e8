import type { Index } from './find.ts';
import type { WholeFields } from './short-texts.ts';
import type { Pieced } from './split-fields.ts';
import type { Wanted } from './wanted.ts';
import type { WorkSpace } from './work-space.ts';

/** All that one search works with. */
export interface Engine {
  readonly wanted: readonly Wanted[];
  readonly index: Index;
  readonly space: WorkSpace;
  readonly wholeFields: WholeFields;
  readonly pieced: Pieced;
}
