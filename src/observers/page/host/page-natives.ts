import { descriptorOf, getterOf, methodOf, prototypeOf, unbound } from '../../natives.ts';
import type { Page } from './page.ts';

type AddressNatives = ReturnType<typeof addressNatives>;
type ContentNatives = ReturnType<typeof contentNatives>;
type ByteNatives = ReturnType<typeof byteNatives>;
type StateNatives = ReturnType<typeof stateNatives>;

/** The functions of the platform that recorders call while the page runs, as they were before its first script. */
export type PageNatives = AddressNatives & ContentNatives & ByteNatives & StateNatives;

export function pageNativesOf(page: Page): PageNatives {
  return { ...addressNatives(page), ...contentNatives(page), ...byteNatives(page), ...stateNatives(page) };
}

function addressNatives({ URL, Request, Node }: Page) {
  return {
    URL,
    href: getterOf(URL, 'href'),
    baseUri: getterOf(Node, 'baseURI'),
    requestUrl: getterOf(Request, 'url'),
    requestMethod: getterOf(Request, 'method'),
  };
}

function contentNatives({ XMLSerializer, URLSearchParams, FormData, File, Blob, Promise, Node }: Page) {
  const serializer = new XMLSerializer();
  const serialize = methodOf(XMLSerializer, 'serializeToString');
  return {
    eachParameter: methodOf(URLSearchParams, 'forEach'),
    eachPart: methodOf(FormData, 'forEach'),
    fileName: getterOf(File, 'name'),
    blobSize: getterOf(Blob, 'size'),
    blobSlice: methodOf(Blob, 'slice'),
    blobBytes: methodOf(Blob, 'arrayBuffer'),
    then: methodOf(Promise<unknown>, 'then'),
    nodeType: getterOf(Node, 'nodeType'),
    serialize: (node: Node) => serialize(serializer, node),
  };
}

function byteNatives({ TextEncoder, TextDecoder, Uint8Array, ArrayBuffer, DataView, String, window }: Page) {
  const encoder = new TextEncoder();
  const encode = methodOf(TextEncoder, 'encode');
  const decode = methodOf(TextDecoder, 'decode');
  return {
    encode: (text: string) => encode(encoder, text),
    /** Refuses what is not UTF-8; a character that the end cuts in two is left out. */
    decode: (bytes: Uint8Array) => decode(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }), bytes, { stream: true }),
    Uint8Array,
    bufferLength: getterOf(ArrayBuffer, 'byteLength'),
    typedArray: viewOf(prototypeOf(Uint8Array) as typeof DataView),
    dataView: viewOf(DataView),
    subarray: methodOf(Uint8Array, 'subarray'),
    fromCharCode: descriptorOf(String, 'fromCharCode')?.value as (...codes: number[]) => string,
    btoa: descriptorOf(window, 'btoa')?.value as (binary: string) => string,
  };
}

function viewOf(view: DataViewConstructor) {
  return { buffer: getterOf(view, 'buffer'), offset: getterOf(view, 'byteOffset'), length: getterOf(view, 'byteLength') };
}

function stateNatives(page: Page) {
  return {
    localStorage: unbound(descriptorOf(page, 'localStorage')?.get as () => Storage),
    isConnected: getterOf(page.Node, 'isConnected'),
    formAction: getterOf(page.HTMLFormElement, 'action'),
    readyState: getterOf(page.XMLHttpRequest, 'readyState'),
    currentScript: getterOf(page.Document, 'currentScript'),
    scriptSource: getterOf(page.HTMLScriptElement, 'src'),
    documentUrl: getterOf(page.Document, 'URL'),
    Error: page.Error,
  };
}
