import { describe, expect, it } from 'vitest';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { rememberingReader } from '../../../src/core/dossier/remembering-reader.ts';
import type { EvidenceLog } from '../../../src/core/evidence/log.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';
import type { SearchOpener } from '../../../src/core/search/open-search.ts';
import { rememberingOpener } from '../../../src/core/search/remembering.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const T = 'https://c.tracker.test/c';
const ANN = 'ann.lee@posteo.example';
const typed = visit('https://shop.example/').types('email', ANN);
const sending = (story: Story, count: number): Story => Array.from({ length: count }).reduce<Story>((now, _, n) => now.sends(`${T}?n=${n}`, { body: ANN }), story);

/** Audits one log after the other as a host does that remembers, and counts the requests read for each. */
function reads(logs: readonly EvidenceLog[], open: SearchOpener = rememberingOpener()): readonly number[] {
  const reading = { count: 0 };
  const read = rememberingReader();
  const counting: SearchOpener = (wanted, recipes) => {
    const leaks = open(wanted, recipes);
    return opened.get(leaks) ?? counted(leaks);
  };
  const opened = new Map<ReturnType<SearchOpener>, ReturnType<SearchOpener>>();
  const counted = (leaks: ReturnType<SearchOpener>): ReturnType<SearchOpener> => {
    const counts = { ...leaks, search: (...asked: Parameters<typeof leaks.search>) => { reading.count += 1; return leaks.search(...asked); } };
    opened.set(leaks, counts);
    return counts;
  };
  return logs.map(log => {
    reading.count = 0;
    openDossier({ visits: [log], known: [] }, organizations, { open: counting, read });
    return reading.count;
  });
}

describe('a reading that is remembered', () => {
  it('is not made again: each audit reads what is new', () => {
    const { log } = sending(typed, 10);
    const first = { ...log, evidence: log.evidence.slice(0, -4) };
    const [all, rest, none] = reads([first, log, log]);
    expect([(all ?? 0) + (rest ?? 0), none]).toEqual([10, 0]);
    expect(rest).toBeGreaterThan(0);
  });

  it('is made again where there is something new to look for', () => {
    const before = sending(typed, 3);
    expect(reads([before.log, before.types('tel', '+33 6 12 34 56 78').log])).toEqual([3, 3]);
  });

  // Mutants: the body left out of what must be the same; the headers left out.
  it('is made again where a body or headers were told later', () => {
    const hidden = typed.sends(T, { body: { kind: 'hidden' } }).log;
    const request = hidden.evidence.findLast(it => it.kind === 'request');
    if (request?.kind !== 'request') throw new Error('no request');
    const { exchange, hop, offsetMs, document } = request;
    const told = { exchange, offsetMs, document, witness: 'browser' as const };
    const body = { ...hidden, evidence: [...hidden.evidence, { ...told, id: 'late', kind: 'request-body' as const, body: { kind: 'text' as const, text: ANN, bytes: ANN.length, cut: false } }] };
    const head = { ...hidden, evidence: [...body.evidence, { ...told, id: 'head', kind: 'request-head' as const, hop, headers: [['x-user', ANN] as const] }] };
    expect(reads([hidden, body, head, head])).toEqual([1, 1, 1, 0]);
  });

  it('is of no use to a host that does not remember its search, and of none where the evidence was read back', () => {
    const { log } = sending(typed, 3);
    expect(reads([log, log], openSearch)).toEqual([3, 3]);
    expect(reads([log, structuredClone(log)])).toEqual([3, 3]);
  });

  it('is not one of another request that goes by the same name', () => {
    const mine = typed.sends(T, { body: ANN }).log;
    const forged = { ...mine, evidence: mine.evidence.map(it => it.kind === 'request' ? { ...it, body: { kind: 'none' as const } } : it) };
    expect(reads([mine, forged])).toEqual([1, 1]);
  });
});
