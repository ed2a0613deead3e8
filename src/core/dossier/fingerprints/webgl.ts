import type { Tracer } from './trace.ts';
import { amountOf, some } from './trace.ts';

/** What names the graphics card itself: `UNMASKED_*` (WEBGL_debug_renderer_info), `GPUAdapter.info` (WebGPU). */
const NAMES: readonly string[] = ['unmasked', 'info'];

/**
 * The graphics card asked for its name and for what it can do, on a canvas that the visitor does not see; or for all it can do, and a
 * picture read back (`detection.md` §2.3). Engines and maps ask as much of a canvas that is shown, or for less.
 */
export const webglTrace: Tracer = uses => {
  const found = some(uses.filter(it => it.feature === 'webgpu-read' || (it.feature === 'webgl-read' && amountOf(it, 'shown') === 0)));
  if (found === undefined) return undefined;
  const asked = new Set<string>(found.map(it => it.of));
  const named = NAMES.some(it => asked.has(it));
  if (asked.size < 2 || !(named || (asked.has('parameters') && asked.has('pixels')))) return undefined;
  return { means: 'webgl', uses: found, signs: asked.size > 2 ? 2 : 1, facts: { named, asked: asked.size } };
};
