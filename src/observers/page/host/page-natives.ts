import { descriptorOf, unbound } from '../../natives.ts';
import type { Page } from './page-host.ts';

export type PageNatives = ReturnType<typeof pageNativesOf>;

/** The functions of the platform that recorders call while the page runs, as they were before its first script. */
export function pageNativesOf(page: Page) {
  const getter = <T>(prototype: object, name: string) => unbound(descriptorOf(prototype, name)?.get as () => T);
  const ownGetter = <T>(name: string) => unbound(descriptorOf(page, name)?.get as () => T);
  return {
    ...addressNatives(page, getter),
    ...contentNatives(page, getter),
    ...byteNatives(page, getter),
    localStorage: ownGetter<Storage>('localStorage'),
    isConnected: getter<boolean>(page.Node.prototype, 'isConnected'),
    formAction: getter<string>(page.HTMLFormElement.prototype, 'action'),
    readyState: getter<number>(page.XMLHttpRequest.prototype, 'readyState'),
    currentScript: getter<HTMLOrSVGScriptElement | null>(page.Document.prototype, 'currentScript'),
    scriptSource: getter<string>(page.HTMLScriptElement.prototype, 'src'),
    documentUrl: getter<string>(page.Document.prototype, 'URL'),
    Error: page.Error,
  };
}

type GetterOf = <T>(prototype: object, name: string) => (self: unknown) => T;

function addressNatives({ URL, Request, Node }: Page, getter: GetterOf) {
  return {
    URL,
    href: getter<string>(URL.prototype, 'href'),
    baseUri: getter<string>(Node.prototype, 'baseURI'),
    requestUrl: getter<string>(Request.prototype, 'url'),
    requestMethod: getter<string>(Request.prototype, 'method'),
  };
}

function contentNatives(page: Page, getter: GetterOf) {
  const serializer = new page.XMLSerializer();
  const serialize = unbound(page.XMLSerializer.prototype.serializeToString);
  return {
    eachParameter: unbound(page.URLSearchParams.prototype.forEach),
    eachPart: unbound(page.FormData.prototype.forEach),
    fileName: getter<string>(page.File.prototype, 'name'),
    blobSize: getter<number>(page.Blob.prototype, 'size'),
    blobSlice: unbound(page.Blob.prototype.slice),
    blobBytes: unbound(page.Blob.prototype.arrayBuffer),
    then: unbound(page.Promise.prototype.then),
    nodeType: getter<number>(page.Node.prototype, 'nodeType'),
    serialize: (node: Node) => serialize(serializer, node),
  };
}

function byteNatives({ TextEncoder, TextDecoder, Uint8Array, ArrayBuffer, DataView, String, btoa }: Page, getter: GetterOf) {
  const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
  const encoder = new TextEncoder();
  const encode = unbound(TextEncoder.prototype.encode);
  const decode = unbound(TextDecoder.prototype.decode);
  return {
    encode: (text: string) => encode(encoder, text),
    /** Refuses what is not UTF-8; a character that the end cuts in two is left out. */
    decode: (bytes: Uint8Array) => decode(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }), bytes, { stream: true }),
    Uint8Array,
    isView: ArrayBuffer.isView,
    bufferLength: getter<number>(ArrayBuffer.prototype, 'byteLength'),
    array: viewOf(typedArray, getter),
    dataView: viewOf(DataView.prototype, getter),
    subarray: unbound(Uint8Array.prototype.subarray),
    fromCharCode: String.fromCharCode,
    btoa: (binary: string) => btoa(binary),
  };
}

function viewOf(prototype: object, getter: GetterOf) {
  return {
    buffer: getter<ArrayBuffer>(prototype, 'buffer'),
    offset: getter<number>(prototype, 'byteOffset'),
    length: getter<number>(prototype, 'byteLength'),
  };
}
