import type { ScriptWords } from './script-words.ts';

/** English. */
export const scriptsEn: ScriptWords = {
  kinds: { file: 'Script', inline: 'Inline script', page: 'All inline scripts of the page together' },
  modes: {
    blocking: 'in the markup, the page waits for it', async: 'asynchronous', defer: 'deferred', module: 'module', inserted: 'inserted by a script',
    worker: 'worker', 'not-told': 'no element was seen for it',
  },
  integrities: { checked: 'Checked by the browser (SRI)', 'without-cors': 'Digest without CORS: browsers refuse it', none: 'None', 'not-told': 'Not known: no element was seen' },
  hashed: { 'not-shown': 'not hashed: this browser shows no bodies', 'not-read': 'not hashed: it was too long, or gone before it could be read' },
  features: {
    'event-stream': 'follows what you do on the page', 'mutation-watch': 'watches the page change', 'document-read': 'reads the whole page', 'canvas-read': 'reads what is drawn on a canvas', 'webgl-read': 'reads the graphics card (WebGL)',
    'webgpu-read': 'reads the graphics card (WebGPU)', 'audio-read': 'reads how the device makes sound', 'font-probe': 'tries which fonts there are', 'property-read': 'reads properties of the browser and the screen',
  },
  listens: events => `listens to ${events}`,
  reads: fields => `reads fields: ${fields}`,
  otherField: 'others',
  cookies: names => `writes cookies: ${names}`,
  storage: keys => `writes storage: ${keys}`,
  sends: whom => `sends to ${whom}`,
  sendsPersonal: whom => `sends personal data to ${whom}`,
  loads: scripts => `loads ${scripts}`,
  script: { one: 'script', other: 'scripts' },
  more: count => `${count} more`,
  nothing: 'nothing seen',
};
