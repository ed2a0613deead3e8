import { script } from '../../sites/server/answers.ts';

/** Scripts of a vendor that no list knows: each takes one part of a fingerprint, hashes it and sends it, as published ones do. */
const SEND = `const send = (what, value) => fetch('https://in.quietmetrics.test/fp/' + what, { method: 'POST', body: JSON.stringify({ [what]: value }) });
const hash = async text => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))].map(it => it.toString(16).padStart(2, '0')).join('');
`;

export const CANVAS = script(`${SEND}
const canvas = Object.assign(document.createElement('canvas'), { width: 280, height: 60 });
const pen = canvas.getContext('2d');
pen.textBaseline = 'top';
pen.font = '14px Arial';
pen.fillStyle = '#f60';
pen.fillRect(125, 1, 62, 20);
pen.fillStyle = '#069';
pen.fillText('Cwm fjordbank glyphs vext quiz, 😃', 2, 15);
pen.fillStyle = 'rgba(102, 204, 0, 0.7)';
pen.fillText('Cwm fjordbank glyphs vext quiz, 😃', 4, 17);
void hash(canvas.toDataURL() + canvas.toDataURL()).then(it => send('canvas', it));`);

export const PIXELS = script(`${SEND}
const canvas = new OffscreenCanvas(240, 50);
const pen = canvas.getContext('2d');
pen.font = '18pt Tahoma';
for (const [at, color] of ['#036', '#c60', '#393'].entries()) { pen.fillStyle = color; pen.fillText('Sphinx of black quartz', 3 + at, 25 + at); }
void hash(pen.getImageData(0, 0, 240, 50).data.join()).then(it => send('pixels', it));`);

export const WEBGL = script(`${SEND}
const gl = document.createElement('canvas').getContext('webgl');
const told = [];
if (gl) {
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  told.push(gl.getParameter(names ? names.UNMASKED_VENDOR_WEBGL : gl.VENDOR), gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER), gl.getSupportedExtensions());
  for (const it of ['MAX_TEXTURE_SIZE', 'MAX_VIEWPORT_DIMS', 'ALIASED_LINE_WIDTH_RANGE', 'ALIASED_POINT_SIZE_RANGE', 'MAX_VERTEX_ATTRIBS', 'MAX_VARYING_VECTORS', 'MAX_VERTEX_UNIFORM_VECTORS', 'MAX_FRAGMENT_UNIFORM_VECTORS', 'MAX_RENDERBUFFER_SIZE', 'MAX_CUBE_MAP_TEXTURE_SIZE', 'MAX_COMBINED_TEXTURE_IMAGE_UNITS', 'MAX_TEXTURE_IMAGE_UNITS', 'RED_BITS', 'DEPTH_BITS', 'STENCIL_BITS', 'SHADING_LANGUAGE_VERSION']) told.push(gl.getParameter(gl[it]));
  told.push(gl.getShaderPrecisionFormat(gl.VERTEX_SHADER, gl.HIGH_FLOAT).precision);
}
void hash(JSON.stringify(told)).then(it => send(gl ? 'webgl' : 'no-webgl', it));`);

export const AUDIO = script(`${SEND}
const audio = new OfflineAudioContext(1, 5000, 44100);
const tone = Object.assign(audio.createOscillator(), { type: 'triangle' });
tone.frequency.value = 10000;
const press = audio.createDynamicsCompressor();
tone.connect(press);
press.connect(audio.destination);
tone.start(0);
void audio.startRendering().then(it => send('audio', it.getChannelData(0).slice(4500).reduce((sum, sample) => sum + Math.abs(sample), 0)));`);

export const FONTS = script(`${SEND}
const families = 'Agency FB,Aharoni,Algerian,Andalus,Aparajita,Arial Black,Arial Narrow,Batang,Bauhaus 93,Bell MT,Bodoni MT,Book Antiqua,Calibri,Cambria,Candara,Castellar,Centaur,Century,Chiller,Consolas,Constantia,Corbel,Courier,DFKai-SB,Ebrima,Elephant,Euphemia,FangSong,Forte,Gabriola,Garamond,Gautami,Georgia,Gill Sans,Gisha,Haettenschweiler,Harrington,Helvetica Neue,Impact,KaiTi,Kalinga,Kartika,Latha,Leelawadee,Magneto,Marlett,Meiryo,Menlo,Mistral,Monaco'.split(',');
const probe = document.body.appendChild(Object.assign(document.createElement('span'), { textContent: 'mmmMMMwwwlli10', style: 'position:absolute;left:-9999px;font-size:72px' }));
const widthIn = family => { probe.style.fontFamily = family; return probe.offsetWidth; };
const plain = widthIn('monospace');
void send('fonts', families.filter(it => widthIn("'" + it + "', monospace") !== plain));`);

export const FONTS_ON_CANVAS = script(`${SEND}
const pen = document.createElement('canvas').getContext('2d');
const widths = [];
for (let at = 0; at < 60; at += 1) { pen.font = "40px 'Family " + at + "', serif"; widths.push(pen.measureText('mmmmmmmmmmlli').width); }
void send('fonts', widths);`);

export const BREADTH = script(`${SEND}
const told = {
  agent: navigator.userAgent, platform: navigator.platform, vendor: navigator.vendor, languages: navigator.languages, cores: navigator.hardwareConcurrency, memory: navigator.deviceMemory,
  touch: navigator.maxTouchPoints, cookies: navigator.cookieEnabled, dnt: navigator.doNotTrack, plugins: [...navigator.plugins].map(it => it.name), pdf: navigator.pdfViewerEnabled, webdriver: navigator.webdriver,
  screen: [screen.width, screen.height, screen.availWidth, screen.availHeight, screen.colorDepth, screen.pixelDepth], ratio: devicePixelRatio, zone: new Date().getTimezoneOffset(),
  place: Intl.DateTimeFormat().resolvedOptions().timeZone, link: navigator.connection && [navigator.connection.effectiveType, navigator.connection.rtt, navigator.connection.downlink],
  likes: ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(color-gamut: p3)', '(pointer: fine)', '(inverted-colors: inverted)', '(forced-colors: active)'].map(it => matchMedia(it).matches),
};
void Promise.all([navigator.userAgentData?.getHighEntropyValues(['architecture', 'bitness', 'model', 'platformVersion', 'fullVersionList']), navigator.mediaDevices?.enumerateDevices()])
  .then(([hints, devices]) => hash(JSON.stringify({ ...told, hints, devices })))
  .then(it => send('breadth', it));`);
