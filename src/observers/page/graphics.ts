import { bare, notes } from '../natives.ts';
import type { After } from './host/calls.ts';
import type { PageObserver } from './host/page-host.ts';
import { isShown, surfaceOfGl } from './host/surface.ts';

/** `UNMASKED_VENDOR_WEBGL`, and after it `UNMASKED_RENDERER_WEBGL` (WEBGL_debug_renderer_info): the maker and the name of the graphics card. */
const UNMASKED = 37_445;
/** Distinct parameters of one context that are told of: an engine asks for some, a fingerprinter for all there are (`detection.md` §2.3). */
const MANY = 15;

/** What was asked of one context: parameters by their number, all else by name. */
interface Asked {
  readonly before: Record<string | number, true>;
  parameters: number;
}

/**
 * What is asked of the graphics card. Of WebGL each once a context: `unmasked`, `parameters` (many distinct ones), and methods whose
 * answers differ from card to card; 1 or 0: the canvas is `shown` in the document. Of WebGPU what tells the adapter.
 */
export const graphicsReads: PageObserver = {
  id: 'graphics',
  of: 'use',
  places({ use }) {
    const contexts = notes<Asked>();
    const askedOf = (context: unknown): Asked => contexts.get(context) ?? contexts.set(context, bare({ before: bare({}), parameters: 0 }));
    const tell = (of: string, context: unknown): void => {
      const { before } = askedOf(context);
      if (before[of]) return;
      before[of] = true;
      use('webgl-read', of, bare({ on: 'other', amounts: { shown: isShown(surfaceOfGl(context)) } }));
    };
    const telling = (of: string): After => (_, self) => { tell(of, self); };
    const context: Readonly<Record<string, After>> = {
      getParameter(args, self) {
        const name = args[0] as number;
        if (name === UNMASKED || name === UNMASKED + 1) tell('unmasked', self);
        const asked = askedOf(self);
        if (asked.parameters >= MANY || typeof name !== 'number' || asked.before[name]) return;
        asked.before[name] = true;
        asked.parameters += 1;
        if (asked.parameters === MANY) tell('parameters', self);
      },
      getSupportedExtensions: telling('extensions'), getShaderPrecisionFormat: telling('precision'), readPixels: telling('pixels'),
    };
    const adapter = (of: string): After => () => { use('webgpu-read', of, bare({ on: 'other' })); };
    return {
      WebGLRenderingContext: context, WebGL2RenderingContext: context,
      GPUAdapter: { info: adapter('info'), limits: adapter('limits') },
    };
  },
};
