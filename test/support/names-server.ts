import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

export interface NamesServer {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  /** Names that were asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const CNAME = 5;

/** Names of which nothing is answered, and of which is answered that the server failed. */
export interface Troubles { readonly silent?: string; readonly failing?: string }

/** A DNS server on this machine that knows aliases and nothing else (RFC 1035, §4). */
export async function startNames(aliases: Readonly<Record<string, string>>, { silent, failing }: Troubles = {}): Promise<NamesServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const { name, end } = nameIn(query);
    asked.push(name);
    if (name === silent) return;
    const alias = aliases[name];
    const head = Buffer.from(query.subarray(0, 12));
    // An answer; of a name that is not known, that there is none.
    head.writeUInt16BE(alias === undefined ? name === failing ? 0x8182 : 0x8183 : 0x8180, 2);
    head.writeUInt16BE(alias === undefined ? 0 : 1, 6);
    head.writeUInt32BE(0, 8);
    const data = alias === undefined ? Buffer.alloc(0) : written(alias);
    const answer = alias === undefined ? Buffer.alloc(0) : Buffer.concat([Buffer.from([0xc0, 12, 0, CNAME, 0, 1, 0, 0, 0, 60, 0, data.length]), data]);
    socket.send(Buffer.concat([head, query.subarray(12, end + 4), answer]), from.port, from.address);
  });
  await new Promise<void>(done => { socket.bind(0, '127.0.0.1', done); });
  return {
    address: `127.0.0.1:${(socket.address() as AddressInfo).port}`, asked,
    close: () => new Promise(done => { socket.close(() => { done(); }); }),
  };
}

function nameIn(query: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

function written(name: string): Buffer {
  return Buffer.concat([...name.split('.').map(it => Buffer.from([it.length, ...Buffer.from(it)])), Buffer.from([0])]);
}
