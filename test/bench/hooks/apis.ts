/** A function of the platform that trackers use, as those who watch pages for a living watch it. */
export interface Api {
  /** An expression for the object it is a member of. */
  readonly holder: string;
  readonly name: string;
  readonly slot: 'get' | 'set' | 'value';
}

const MEMBERS: readonly (readonly [slot: Api['slot'], holder: string, names: string])[] = [
  ['get', 'Navigator.prototype', 'userAgent platform language languages hardwareConcurrency deviceMemory plugins doNotTrack cookieEnabled webdriver vendor maxTouchPoints'],
  ['get', 'Screen.prototype', 'width height availWidth availHeight colorDepth pixelDepth'],
  ['get', 'Document.prototype', 'cookie referrer'],
  ['set', 'Document.prototype', 'cookie'],
  ['value', 'Storage.prototype', 'getItem setItem removeItem'],
  ['value', 'HTMLCanvasElement.prototype', 'toDataURL getContext'],
  ['value', 'CanvasRenderingContext2D.prototype', 'fillText measureText getImageData fillRect'],
  ['value', 'WebGLRenderingContext.prototype', 'getParameter getExtension'],
  ['value', 'Date.prototype', 'getTimezoneOffset'],
  ['value', 'Intl.DateTimeFormat.prototype', 'resolvedOptions'],
  ['value', 'window', 'fetch'],
  ['value', 'XMLHttpRequest.prototype', 'open send setRequestHeader'],
  ['value', 'Navigator.prototype', 'sendBeacon getBattery'],
  ['set', 'HTMLImageElement.prototype', 'src'],
  ['set', 'HTMLScriptElement.prototype', 'src'],
  ['set', 'HTMLIFrameElement.prototype', 'src'],
  ['value', 'HTMLFormElement.prototype', 'submit'],
  ['value', 'WebSocket.prototype', 'send'],
  ['value', 'BaseAudioContext.prototype', 'createOscillator createAnalyser'],
];

/** What the two contestants that stand for the peers watch. */
export const APIS: readonly Api[] = MEMBERS.flatMap(([slot, holder, names]) => names.split(' ').map(name => ({ holder, name, slot })));
