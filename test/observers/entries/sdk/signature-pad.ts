import SignaturePad from 'signature_pad';

const canvas = document.body.appendChild(document.createElement('canvas'));
const pad = new SignaturePad(canvas);
pad.fromData([{ penColor: 'black', dotSize: 0, minWidth: 1, maxWidth: 2, velocityFilterWeight: 1, compositeOperation: 'source-over', points: [{ time: 1, x: 1, y: 1, pressure: 1 }, { time: 9, x: 90, y: 60, pressure: 1 }] }]);
Object.assign(globalThis, { done: Promise.resolve([pad.toDataURL(), pad.toDataURL(), pad.toDataURL('image/jpeg')].length) });
