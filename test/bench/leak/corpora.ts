import type { Carried } from '../../../src/core/payload/field.ts';
import { corpusFrom } from '../corpus.ts';
import { addressOf } from './addresses.ts';
import { BODIES } from './bodies.ts';
import { ADDRESS_CHANNELS, CHANNELS } from './channels.ts';
import type { Channel } from './channels.ts';
import { chanceFrom } from './chance.ts';
import type { Chance } from './chance.ts';
import { DISGUISES } from './disguises.ts';
import type { Disguise } from './disguises.ts';
import { headersOf } from './headers.ts';
import { payloadOf } from './payload.ts';
import type { Payload } from './payload.ts';
import { PERSONA } from './persona.ts';

const BODY_SHARE = 0.2;
const LEAK_SHARE = 0.02;

/** Addresses alone: those of a file, evenly thinned out, or our own. One in fifty leaks. */
export function addresses(path: string | undefined, count: number): readonly Payload[] {
  const chance = chanceFrom(20_261_122);
  const given = path === undefined ? [] : corpusFrom(path).requests;
  const urls = given.length === 0
    ? Array.from({ length: count }, () => addressOf(chance))
    : given.filter((_, at) => at % Math.ceil(given.length / count) === 0).map(it => it.url);
  return urls.map(url => leaking({ carried: { url, headers: [], body: { kind: 'none' } }, chance, channels: ADDRESS_CHANNELS }));
}

/** Whole requests, one in five with a body. One in fifty leaks. */
export function requests(count: number): readonly Payload[] {
  const chance = chanceFrom(20_261_123);
  return Array.from({ length: count }, () => leaking({ carried: requestOf(chance), chance, channels: CHANNELS }));
}

/** The same without a leak: a search that finds something in them is wrong. */
export function clean(count: number): readonly Payload[] {
  const chance = chanceFrom(20_261_124);
  return Array.from({ length: count }, () => payloadOf(requestOf(chance)));
}

/** Every disguise of every value it fits, each in three requests, through all channels in turn. */
export function grid(): readonly Payload[] {
  const chance = chanceFrom(20_261_125);
  return [0, 5, 11].flatMap(shift => DISGUISES.flatMap((disguise, row) => PERSONA.flatMap((_, wanted) => fits(disguise, wanted)
    ? [disguised({ carried: requestOf(chance), chance, channels: channelsFor(disguise, wanted, CHANNELS) }, { disguise, wanted, turn: shift + row + wanted * 7 })]
    : [])));
}

interface Draft {
  readonly carried: Carried;
  readonly chance: Chance;
  readonly channels: readonly Channel[];
}

function requestOf(chance: Chance): Carried {
  const makers = Object.values(BODIES);
  const body = chance.next() < BODY_SHARE ? makers[chance.below(makers.length)]?.(chance, {}) : undefined;
  return { url: addressOf(chance), headers: headersOf(chance), body: body ?? { kind: 'none' } };
}

function leaking(draft: Draft): Payload {
  const { carried, chance, channels } = draft;
  if (chance.next() >= LEAK_SHARE) return payloadOf(carried);
  const wanted = chance.below(PERSONA.length);
  const fitting = DISGUISES.filter(it => fits(it, wanted));
  const disguise = fitting[chance.below(fitting.length)];
  if (disguise === undefined) throw new Error(`corpora: no disguise fits value ${wanted}`);
  return disguised({ ...draft, channels: channelsFor(disguise, wanted, channels) }, { disguise, wanted, turn: chance.below(1_000) });
}

function disguised({ carried, chance, channels }: Draft, { disguise, wanted, turn }: { readonly disguise: Disguise; readonly wanted: number; readonly turn: number }): Payload {
  const channel = channels[turn % channels.length];
  const value = PERSONA[wanted];
  if (channel === undefined || value === undefined) throw new Error(`corpora: no channel for value ${wanted}`);
  return payloadOf(channel.put(carried, { value, text: disguise.of(value), chance }), [{ wanted, disguise: disguise.id, channel: channel.id }]);
}

function fits({ fits: fit }: Disguise, wanted: number): boolean {
  const value = PERSONA[wanted];
  return value !== undefined && (fit?.(value) ?? true);
}

/** Below this length a readable value says whose it is only by the name of its field. Bytes. */
const NEEDS_NAME = 11;

function channelsFor(disguise: Disguise, wanted: number, channels: readonly Channel[]): readonly Channel[] {
  const short = Buffer.byteLength(PERSONA[wanted]?.text ?? '') < NEEDS_NAME;
  return disguise.readable === true && short ? channels.filter(it => it.nameless !== true) : channels;
}
