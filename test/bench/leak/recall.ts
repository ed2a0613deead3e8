import type { Wanted } from '../../../src/core/search/wanted.ts';
import type { Table } from '../section.ts';
import type { Payload } from './payload.ts';

/** Which values a contestant says stand in a payload: their places in the persona; every one of them where it cannot tell which. */
export type Answering = (payload: Payload) => ReadonlySet<number>;

/** How well contestants answer on payloads in which it is known what stands. */
export interface Recall {
  readonly table: Table;
  /** Ids of disguise, channel and value that were not found. */
  readonly missed: (contestant: string) => readonly string[];
}

/** One row for each disguise, one column for each contestant: how many of the hidden values it found. */
export function recallOn(payloads: readonly Payload[], contestants: Readonly<Record<string, Answering>>): Recall {
  const missed = Object.fromEntries(Object.entries(contestants).map(([name, answering]) => [name, missedBy(answering, payloads)]));
  const disguises = [...new Set(payloads.flatMap(it => it.leaks.map(leak => leak.disguise)))];
  const row = (label: string, of: (id: string) => boolean): Table['rows'][number] => {
    const hidden = payloads.flatMap(it => it.leaks).filter(it => of(it.disguise)).length;
    const found = Object.entries(missed).map(([name, ids]) => [name, hidden - ids.filter(it => of(it.split(' ')[0] ?? '')).length]);
    return { disguise: label, hidden, ...Object.fromEntries(found) as Record<string, number> };
  };
  return {
    table: { title: 'found, of what was hidden', rows: [...disguises.map(id => row(id, it => it === id)), row('all', () => true)] },
    missed: contestant => missed[contestant] ?? [],
  };
}

/** What a contestant finds that nobody hid: nothing at all belongs into clean payloads, and into others only what is part of the hidden value. */
export function falseAlarms(answering: Answering, payloads: readonly Payload[], values: readonly Wanted[]): readonly string[] {
  return payloads.flatMap((payload, at) => [...answering(payload)]
    .filter(wanted => !payload.leaks.some(it => related(values[it.wanted], values[wanted])))
    .map(wanted => `payload ${at}: ${values[wanted]?.category ?? wanted}`));
}

function missedBy(answering: Answering, payloads: readonly Payload[]): readonly string[] {
  return payloads.flatMap(payload => {
    const answer = answering(payload);
    return payload.leaks.filter(it => !answer.has(it.wanted)).map(it => `${it.disguise} in ${it.channel} of value ${it.wanted}`);
  });
}

function related(hidden: Wanted | undefined, found: Wanted | undefined): boolean {
  return hidden !== undefined && found !== undefined && folded(hidden.text).includes(folded(found.text));
}

function folded(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
