/** Values as JSON, compressed (gzip, RFC 1952): repeated names and addresses cost next to nothing, and evidence is full of both. */
export async function pack(value: unknown): Promise<ArrayBuffer> {
  return await through(new CompressionStream('gzip'), new TextEncoder().encode(JSON.stringify(value)));
}

/** Rejects what `pack` did not make, or what was cut short since. */
export async function unpack(packed: ArrayBuffer): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await through(new DecompressionStream('gzip'), new Uint8Array(packed)))) as unknown;
}

// Not by way of a Blob: a browser that is short of memory writes those to the disk.
async function through({ readable, writable }: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const writer = writable.getWriter();
  const [result] = await Promise.all([new Response(readable).arrayBuffer(), writer.write(bytes), writer.close()]);
  return result;
}

/** The same as text, for `storage.session`, which holds JSON alone. */
export async function packText(value: unknown): Promise<string> {
  return textOf(new Uint8Array(await pack(value)));
}

export async function unpackText(packed: string): Promise<unknown> {
  return await unpack(Uint8Array.from(atob(packed), it => it.charCodeAt(0)).buffer);
}

/** Engines limit how many arguments a call may have. */
const SLICE = 8_192;

function textOf(bytes: Uint8Array): string {
  const slices = Array.from({ length: Math.ceil(bytes.length / SLICE) }, (_, at) => String.fromCharCode(...bytes.subarray(at * SLICE, (at + 1) * SLICE)));
  return btoa(slices.join(''));
}
