import fc from 'fast-check';
import type { Body, Evidence } from '../../src/core/evidence/evidence.ts';
import type { EvidenceLog } from '../../src/core/evidence/log.ts';
import { domainOf } from '../../src/core/party/domain.ts';
import type { Story } from './visit.ts';
import { visit } from './visit.ts';

/** What is typed into every visit of joined witnesses. */
export const TYPED = 'quentin.oakes@example.org';

const HIDDEN: Body = { kind: 'hidden' };
const SCRIPT = 'https://cdn.example/tag.js';

const WAYS = ['fetch', 'hidden', 'image', 'redirect', 'service-worker', 'socket', 'socket-of-browser'] as const;

/** One act of sending, as one or more witnesses tell it. */
export interface Act {
  readonly way: (typeof WAYS)[number];
  readonly to: string;
  readonly value: boolean;
}

const act: fc.Arbitrary<Act> = fc.record({ way: fc.constantFrom(...WAYS), to: fc.constantFrom('a.test', 'b.test', 'c.test'), value: fc.boolean() });

/** Browsers tell either of all sockets' messages or of none: no visit mixes both. */
export const acts: fc.Arbitrary<readonly Act[]> = fc.tuple(fc.array(act, { maxLength: 8 }), fc.boolean())
  .map(([all, ofBrowser]) => all.filter(it => it.way !== (ofBrowser ? 'socket' : 'socket-of-browser')));

/** Tells an act with all that its witnesses see of it. */
export function tell(story: Story, { way, to, value }: Act): Story {
  const body = value ? JSON.stringify({ e: TYPED }) : '{"n":1}';
  const url = `https://${to}/${way}`;
  const socket = `wss://${to}/s`;
  switch (way) {
    case 'fetch': return story.calls(url, { body, scripts: [SCRIPT] }).sends(url, { body });
    case 'hidden': return story.calls(url, { body, scripts: [SCRIPT] }).sends(url, { method: 'POST', body: HIDDEN });
    case 'image': return story.hints(`${url}?b=${encodeURIComponent(body)}`, 'image', [SCRIPT]).sends(`${url}?b=${encodeURIComponent(body)}`, { channel: 'image' });
    case 'redirect': return story.calls(url).redirects([url, `https://${to}/second`, `https://${to}/third?b=${encodeURIComponent(body)}`]);
    case 'service-worker': return story.calls(url, { body }).passes(url, { body, channel: 'beacon' });
    case 'socket': return story.calls(socket, { channel: 'socket' }).opensSocket(socket).says(socket, body, 'page');
    case 'socket-of-browser': return story.opensSocket(socket).says(socket, body, 'page').says(socket, body, 'browser');
  }
}

const TRANSMISSIONS: Readonly<Record<Act['way'], number>> = { fetch: 1, hidden: 1, image: 1, redirect: 3, 'service-worker': 1, socket: 2, 'socket-of-browser': 2 };

/** How many transmissions each recipient of these acts got. */
export function countsOf(all: readonly Act[]): readonly { readonly to: string; readonly times: number }[] {
  return [...new Set(all.map(it => it.to))].map(to => ({ to: domainOf(to), times: all.filter(it => it.to === to).reduce((sum, it) => sum + TRANSMISSIONS[it.way], 0) }));
}

/** Visits in which every kind of witness tells of something, and some things that nobody can settle. */
export const joinedVisits: fc.Arbitrary<EvidenceLog> = fc.record({ told: acts, late: fc.boolean(), consents: fc.boolean() }).map(({ told, late, consents }) => {
  const begun = visit('https://shop.example/').sends('https://shop.example/', { channel: 'navigation', frame: '' }).types('email', TYPED)
    .sends(SCRIPT, { channel: 'script', initiator: { how: 'parser', url: 'https://shop.example/' } }).startsWorker('dedicated', `https://shop.example/${TYPED}/w.js`);
  const sent = told.reduce<Story>((story, it) => tell(story, it), consents ? begun.consents('refused') : begun);
  const strange = sent.calls(`https://lost.test/${TYPED}`, { body: TYPED }).peers('stun:in.peer.test:3478').opensSocket('wss://deaf.test/s')
    .hears('https://frame.test/in', 'https://shop.example', TYPED).connects('https://near.test/').times('https://a.test/image', 'css');
  return (late ? strange.waits() : strange).log;
});

/** Records that a page could make up: of calls, messages and peers that no browser saw, each with the value that was typed. */
export const forgeries: fc.Arbitrary<readonly Evidence[]> = fc.array(fc.record({ to: fc.constantFrom('evil.test', 'framed.test'), how: fc.constantFrom('fetch', 'beacon', 'socket', 'rtc', 'form'), deferred: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .map(all => all.map(({ to, how, deferred }, n): Evidence => ({
    kind: 'request', id: `forged.${n}`, exchange: `forged.${n}`, hop: 0, offsetMs: 0, witness: 'page', document: 'doc', scripts: [], url: how === 'socket' ? `wss://${to}/` : how === 'rtc' ? `stun://${to}` : `https://${to}/`,
    method: how === 'socket' || how === 'rtc' ? 'SEND' : 'POST', channel: how, body: { kind: 'text', text: 'ann.lee@example.com quentin.oakes@example.org', bytes: 45, cut: false }, ...deferred && how === 'fetch' ? { deferred: true } : {},
  })));

/** The same in another order, as chance has it. */
export function shuffled<T>(all: readonly T[], chance: fc.Stream<number>): readonly T[] {
  return all.map(it => ({ it, at: chance.next().value ?? 0 })).toSorted((a, b) => a.at - b.at).map(({ it }) => it);
}
