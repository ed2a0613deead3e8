import type { Audit, LoadEntry, PolicyDoubt } from '../audit/audit.ts';
import type { Channel } from '../evidence/evidence.ts';

/** A policy as text, and what it may break or let pass. */
export interface WrittenPolicy {
  readonly text: string;
  readonly doubts: readonly PolicyDoubt[];
}

/** The directive that governs what each channel loads or sends (CSP Level 3, §6); none for what no directive does. */
const DIRECTIVES: Readonly<Partial<Record<Channel, string>>> = {
  'script': 'script-src', 'style': 'style-src', 'image': 'img-src', 'font': 'font-src', 'media': 'media-src', 'frame': 'frame-src',
  'fetch': 'connect-src', 'beacon': 'connect-src', 'socket': 'connect-src', 'form': 'form-action', 'other': 'default-src', 'prefetch': 'default-src',
};

/**
 * A Content-Security-Policy that lets the site's own documents load what they were seen to load from those origins, and nothing else.
 * What stands in the page itself runs by its digest where all of it is known, else all of it does: a digest beside `'unsafe-inline'` would
 * switch that off (§6.7.3.2). Styles within the page, and images and fonts written into it, tell nobody anything and are let be.
 */
export function contentPolicy(loads: readonly LoadEntry[], scripts: Audit['scripts']): WrittenPolicy {
  const inline = inlineIn(scripts);
  const workers = scripts.filter(it => it.mode === 'worker' && it.of === 'file');
  const sources = {
    'default-src': ['\'self\''], 'script-src': ['\'self\'', ...inline.sources], 'style-src': ['\'self\'', '\'unsafe-inline\''], 'img-src': ['\'self\'', 'data:', 'blob:'],
    'font-src': ['\'self\'', 'data:'], 'media-src': ['\'self\'', 'data:', 'blob:'], 'connect-src': ['\'self\''], 'frame-src': ['\'self\''], 'form-action': ['\'self\''],
    'worker-src': ['\'self\'', ...workers.some(it => it.address.startsWith('blob:')) ? ['blob:'] : []], 'object-src': ['\'none\''], 'base-uri': ['\'self\''],
  };
  const text = Object.entries(sources).map(([directive, own]) => `${directive} ${[...new Set([...own, ...originsFor(directive, loads)])].join(' ')}`).join('; ');
  return { text, doubts: [...inline.doubts, 'eval-not-seen'] };
}

/** Whether a policy has a say in any of what an origin was asked for. */
export function isGoverned({ channels }: LoadEntry): boolean {
  return channels.some(it => DIRECTIVES[it] !== undefined);
}

function originsFor(directive: string, loads: readonly LoadEntry[]): readonly string[] {
  return loads.filter(it => it.channels.some(channel => DIRECTIVES[channel] === directive)).map(it => sourceOf(it.origin)).filter(it => it !== undefined).toSorted();
}

/** A `host-source` (§2.3.1); undefined where the name was hidden, or is none that the grammar has. */
function sourceOf(origin: string): string | undefined {
  return HOST_SOURCE.test(origin) ? origin : undefined;
}

/** scheme "://" host [ ":" port ], of letters, digits and hyphens. Of addresses, a policy can name IPv4 ones only. */
export const HOST_SOURCE = /^(?:https?|wss?):\/\/[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?$/u;

interface Inline { readonly sources: readonly string[]; readonly doubts: readonly PolicyDoubt[] }

function inlineIn(scripts: Audit['scripts']): Inline {
  const inline = scripts.filter(it => it.of === 'inline' && it.party === 'first');
  const told = scripts.some(it => it.of === 'page');
  if (inline.length === 0 && !told) return { sources: [], doubts: [] };
  const isKnown = inline.length > 0 && inline.every(it => it.hashed === 'yes' && it.sha256.length > 0);
  if (!isKnown) return { sources: ['\'unsafe-inline\''], doubts: ['inline-allowed'] };
  return { sources: [...new Set(inline.flatMap(it => it.sha256.map(hex => `'sha256-${base64Of(hex)}'`)))].toSorted(), doubts: ['inline-hashed'] };
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Of bytes written in hex. */
export function base64Of(hex: string): string {
  const bits = (hex.match(/[\da-f]/gu) ?? []).map(it => Number.parseInt(it, 16).toString(2).padStart(4, '0')).join('');
  const text = (bits.match(/.{1,6}/gu) ?? []).map(it => BASE64[Number.parseInt(it.padEnd(6, '0'), 2)] ?? '').join('');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
