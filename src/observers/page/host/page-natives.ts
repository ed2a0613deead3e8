import { descriptorOf, methodOf, prototypeOf, unbound } from '../../natives.ts';

/** The functions of the platform that several recorders call while the page runs, as they were before its first script. */
export const { Uint8Array, Error } = globalThis;

export const blobBytes = methodOf('Blob', 'arrayBuffer');
export const charCodeAt = methodOf('String', 'charCodeAt');
export const whenDone = methodOf('Promise', 'then');
export const subarray = methodOf('Uint8Array', 'subarray');

/** The three numbers of a view onto an ArrayBuffer: of any typed array, of a DataView. They refuse anything else. */
export const typedArray = viewOf(prototypeOf(Uint8Array.prototype) as Uint8Array);
export const dataView = viewOf(DataView.prototype);

function viewOf(prototype: ArrayBufferView) {
  const read = <K extends keyof ArrayBufferView>(name: K): (self: unknown) => ArrayBufferView[K] => unbound(descriptorOf(prototype, name)?.get as never);
  return { buffer: read('buffer'), offset: read('byteOffset'), length: read('byteLength') };
}
