import type { Use } from '../dossier.ts';
import { EVERYDAY_READERS } from './everyday-readers.ts';
import type { Tracer } from './trace.ts';
import { some } from './trace.ts';

/**
 * Sums that tell, and that tell for sure, of weights (see `weightOf`). Measured in Chromium 156: `@fingerprintjs/fingerprintjs` 5.2
 * comes to 15.8, `@fingerprintjs/botd` 2.0 to 5.7; of the packages in `everyday-readers.ts` none to more than 2.2 (Clarity, 8
 * properties), and none would to more than 3.1 had it not been counted itself.
 */
const TELLING = 5;
const SURE = 10;
/** Interfaces they are spread over: a script for people's settings reads all of one. */
const INTERFACES_MIN = 3;

/** Many properties that tell browsers apart and are of no use together but for that. */
export const propertiesTrace: Tracer = uses => {
  const first = new Map<string, Use>();
  for (const it of uses) if (it.feature === 'property-read' && !first.has(it.of)) first.set(it.of, it);
  const weight = [...first.keys()].reduce((sum, it) => sum + weightOf(it), 0);
  const interfaces = new Set([...first.keys()].map(it => it.split('.')[0])).size;
  const found = some([...first.values()]);
  if (found === undefined || weight < TELLING || interfaces < INTERFACES_MIN) return undefined;
  return { means: 'properties', uses: found, signs: weight < SURE ? 1 : 2, facts: { properties: first.size, interfaces } };
};

/** One for what no everyday script reads, half for what one reads, a third for what two read, and so on. */
function weightOf(property: string): number {
  return 1 / (1 + (EVERYDAY_READERS[property] ?? 0));
}
