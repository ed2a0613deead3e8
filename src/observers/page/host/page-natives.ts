import { descriptorOf, prototypeOf, unbound } from '../../natives.ts';
import type { Page } from './page-host.ts';

export type PageNatives = ReturnType<typeof pageNativesOf>;

/** The functions of the platform that recorders call while the page runs, as they were before its first script. */
export function pageNativesOf(page: Page) {
  const getter = <T>(of: Interface, name: string) => unbound(descriptorOf(of.prototype, name)?.get as () => T);
  return {
    ...addressNatives(page, getter),
    ...contentNatives(page, getter),
    ...byteNatives(page, getter),
    localStorage: unbound(descriptorOf(page, 'localStorage')?.get as () => Storage),
    isConnected: getter<boolean>(page.Node, 'isConnected'),
    formAction: getter<string>(page.HTMLFormElement, 'action'),
    readyState: getter<number>(page.XMLHttpRequest, 'readyState'),
    currentScript: getter<HTMLOrSVGScriptElement | null>(page.Document, 'currentScript'),
    scriptSource: getter<string>(page.HTMLScriptElement, 'src'),
    documentUrl: getter<string>(page.Document, 'URL'),
    Error: page.Error,
  };
}

type Interface = { readonly prototype: object };
type GetterOf = <T>(of: Interface, name: string) => (self: unknown) => T;

function addressNatives({ URL, Request, Node }: Page, getter: GetterOf) {
  return {
    URL,
    href: getter<string>(URL, 'href'),
    baseUri: getter<string>(Node, 'baseURI'),
    requestUrl: getter<string>(Request, 'url'),
    requestMethod: getter<string>(Request, 'method'),
  };
}

function contentNatives(page: Page, getter: GetterOf) {
  const serializer = new page.XMLSerializer();
  const serialize = unbound(page.XMLSerializer.prototype.serializeToString);
  return {
    eachParameter: unbound(page.URLSearchParams.prototype.forEach),
    eachPart: unbound(page.FormData.prototype.forEach),
    fileName: getter<string>(page.File, 'name'),
    blobSize: getter<number>(page.Blob, 'size'),
    blobSlice: unbound(page.Blob.prototype.slice),
    blobBytes: unbound(page.Blob.prototype.arrayBuffer),
    then: unbound(page.Promise.prototype.then),
    nodeType: getter<number>(page.Node, 'nodeType'),
    serialize: (node: Node) => serialize(serializer, node),
  };
}

function byteNatives({ TextEncoder, TextDecoder, Uint8Array, ArrayBuffer, DataView, String, btoa }: Page, getter: GetterOf) {
  const typedArray = prototypeOf(Uint8Array) as Interface;
  const encoder = new TextEncoder();
  const encode = unbound(TextEncoder.prototype.encode);
  const decode = unbound(TextDecoder.prototype.decode);
  return {
    encode: (text: string) => encode(encoder, text),
    /** Refuses what is not UTF-8; a character that the end cuts in two is left out. */
    decode: (bytes: Uint8Array) => decode(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }), bytes, { stream: true }),
    Uint8Array,
    bufferLength: getter<number>(ArrayBuffer, 'byteLength'),
    typedArray: viewOf(typedArray, getter),
    dataView: viewOf(DataView, getter),
    subarray: unbound(Uint8Array.prototype.subarray),
    fromCharCode: String.fromCharCode,
    btoa: (binary: string) => btoa(binary),
  };
}

function viewOf(of: Interface, getter: GetterOf) {
  return {
    buffer: getter<ArrayBuffer>(of, 'buffer'),
    offset: getter<number>(of, 'byteOffset'),
    length: getter<number>(of, 'byteLength'),
  };
}
