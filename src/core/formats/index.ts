import { BINARY_STRING } from './binary-string.ts';
import { CBOR } from './cbor.ts';
import { DATA_URL } from './data-url.ts';
import { ENVELOPE } from './envelope.ts';
import { FORM } from './form.ts';
import type { Format } from './format.ts';
import { GRPC_WEB } from './grpc-web.ts';
import { JSON_TEXT } from './json.ts';
import { JWT } from './jwt.ts';
import { LINES } from './lines.ts';
import { MSGPACK } from './msgpack.ts';
import { MULTIPART } from './multipart.ts';
import { PROTOBUF } from './protobuf.ts';
import { SOCKET_FRAME } from './socket-frame.ts';
import { TEXT_RUNS } from './text-runs.ts';
import { URL_TEXT } from './url.ts';
import { XML } from './xml.ts';

/** What text can be, from the most telling shape to the least: the first that fits is believed. */
export const TEXT_FORMATS: readonly Format<string>[] = [JSON_TEXT, SOCKET_FRAME, LINES, MULTIPART, XML, URL_TEXT, JWT, DATA_URL, BINARY_STRING, FORM];

/** What bytes that are no text can be, where they have a structure. */
export const STRUCTURED_FORMATS: readonly Format<Uint8Array>[] = [ENVELOPE, MULTIPART, GRPC_WEB, MSGPACK, CBOR, PROTOBUF];

/** The same, and what can be read of bytes without any: only of such as somebody surely sent. */
export const BYTES_FORMATS: readonly Format<Uint8Array>[] = [...STRUCTURED_FORMATS, TEXT_RUNS];
