import type { Dictionary, Entry } from './dictionary.ts';
import type { Message } from './vendor.ts';

/** What is needed of an address: its host in small letters and its path, without the query. */
export interface Target {
  readonly host: string;
  readonly path: string;
}

/** Longer ones are cut: no path in the dictionary comes near. Characters. */
const ADDRESS_MAX = 2_048;

/** Host and path of an address, or nothing where it has none. */
export function targetOf(url: string): Target | undefined {
  const found = /^[a-z][a-z\d+.-]{1,11}:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)/iu.exec(url.slice(0, ADDRESS_MAX));
  return found === null ? undefined : { host: (found[1] ?? '').toLowerCase(), path: found[2] ?? '' };
}

/** More labels than any host of a vendor has. */
const LABELS_MAX = 12;

/** The messages that may be sent to this host and path: those of the most exact host first. */
export function addressedTo({ host, path }: Target, { byHost }: Dictionary): readonly Entry[] {
  const labels = host.split('.', LABELS_MAX);
  return labels.flatMap((_, i) => byHost.get(labels.slice(i).join('.')) ?? []).filter(it => hasPath(it.message, path));
}

function hasPath({ from: { paths } }: Message, path: string): boolean {
  return paths === undefined || paths.some(it => beginsWith(path, it));
}

// By whole segments: `/tr` is the beginning of `/tr/`, and not of `/translations`.
function beginsWith(path: string, wanted: string): boolean {
  const segments = path.split('/', SEGMENTS_MAX);
  return wanted.split('/').every((it, i) => it === '*' ? (segments[i] ?? '') !== '' : it === segments[i]);
}

const SEGMENTS_MAX = 12;
