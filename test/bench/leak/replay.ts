import { WORDS } from './addresses.ts';
import { BASE36 } from './chance.ts';
import type { Chance } from './chance.ts';

/**
 * Events as a session recorder of the rrweb family writes them (PostHog, Sentry Replay, OpenReplay): one full snapshot of the
 * document, then mutations, pointer paths and scrolls, as one JSON text of at least that many characters.
 */
export function replayOf(chance: Chance, length: number): string {
  const events = [`{"type":4,"data":{"href":"https://www.maison-lindholm.example/fr/account","width":1536,"height":730},"timestamp":${clock(0)}}`];
  let size = events[0]?.length ?? 0;
  for (let at = 1; size < length; at += 1) {
    const event = JSON.stringify({ type: 3, data: eventOf(chance, at), timestamp: clock(at) });
    events.push(event);
    size += event.length + 1;
  }
  return `{"api_key":"phc_${chance.text(BASE36, 43)}","event":"$snapshot","properties":{"$snapshot_data":[${events.join(',')}],"$session_id":"0199-${chance.text(BASE36, 16)}"}}`;
}

function clock(at: number): number {
  return 1_763_770_000_000 + at * 137;
}

function eventOf(chance: Chance, at: number): unknown {
  const { below, next } = chance;
  if (next() < 0.4) return { source: 0, texts: [], attributes: [{ id: at, attributes: { style: `transform: translate3d(0px, ${below(900)}px, 0px)` } }], removes: [], adds: [addOf(chance, at)] };
  if (next() < 0.6) return { source: 1, positions: Array.from({ length: 6 }, (_, n) => ({ x: below(1_536), y: below(730), id: 40 + below(900), timeOffset: -n * 50 })) };
  return { source: 3, id: 1, x: 0, y: below(4_000) };
}

function addOf(chance: Chance, at: number): unknown {
  const { pick, below, text } = chance;
  const node = {
    type: 2, tagName: pick(['div', 'span', 'p', 'a', 'li']), id: at * 3,
    attributes: { 'class': `${pick(WORDS)}__${pick(WORDS)} css-${text(BASE36, 7)}`, 'data-testid': `${pick(WORDS)}-${below(80)}` },
    childNodes: [{ type: 3, id: at * 3 + 1, textContent: Array.from({ length: 3 + below(12) }, () => pick(WORDS)).join(' ') }],
  };
  return { parentId: 40 + below(900), nextId: null, node };
}
