import { test } from 'vitest';
import { pseudonymize } from '../../../src/core/pseudonyms/pseudonymize.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { vectorsOf } from '../../vectors/read-vectors.ts';
function chanceOf(seed: number) { let s = seed >>> 0; return (max: number) => { s = (Math.imul(s, 1664525) + 1013904223) >>> 0; return Math.floor(s / 4294967296 * max); }; }
test('wires', { timeout: 600000 }, () => {
  const all = vectorsOf('wires'); const N = Number(process.env['N'] ?? 600);
  const wires = all.filter((_, i) => i % Math.ceil(all.length / N) === Number(process.env['OFF'] ?? 0));
  const keys = new Map(wires.map(it => [`${it.category} ${it.value}`, it]));
  const known = [...keys.values()].map(it => ({ category: it.category, value: it.value, origin: 'canary' as const }));
  let n = 0;
  const evidence = wires.flatMap((w, i) => w.carried.flatMap((c, k): Evidence[] => [
    { kind: 'request', id: `r${i}.${k}`, exchange: `x${i}.${k}`, hop: 0, url: c.url, method: 'POST', channel: 'fetch', body: c.body, scripts: [], offsetMs: n++, witness: 'browser', document: 'd' },
    { kind: 'request-head', id: `h${i}.${k}`, exchange: `x${i}.${k}`, hop: 0, headers: c.headers, offsetMs: n++, witness: 'browser', document: 'd' }]));
  const input = { visits: [{ visit: { url: 'https://shop.example/', startedAt: '2026-01-01T00:00:00.000Z', host: 'command' as const, browser: 'x', state: 'S0' as const, listening: 'auditing' as const, observes: [] }, evidence }], known };
  const t = performance.now();
  const made = pseudonymize(input, chanceOf(1));
  console.log('ms', Math.round(performance.now() - t), 'wires', wires.length, 'of', all.length, 'values', known.length, 'withheld', made.withheld);
  const a = openSearch(known.map(it => ({ category: it.category, text: it.value, effort: 'full' as const })));
  const b = openSearch(made.case.known.map(it => ({ category: it.category, text: it.value, effort: 'full' as const })));
  const at = new Map(known.map((it, i) => [`${it.category} ${it.value}`, i]));
  const out = new Map(made.case.visits[0]!.evidence.map(it => [it.id, it]));
  const stats: Record<string, number> = { same: 0, lost: 0, differ: 0, held: 0, unfound: 0, leak: 0 }; const by: Record<string, number> = {};
  let shown = 0;
  const show = (...x: unknown[]) => { if (shown++ < Number(process.env['SHOW'] ?? 12)) console.log(...x); };
  wires.forEach((w, i) => {
    const i0 = at.get(`${w.category} ${w.value}`)!;
    const carried = w.carried.map((c, k) => { const r = out.get(`r${i}.${k}`) as any, h = out.get(`h${i}.${k}`) as any; return { url: r.url, headers: h.headers, body: r.body }; });
    const before = w.carried.flatMap(c => a.search(c).hits).filter(h => h.wanted === i0).map(h => h.chain.join(' ') + ' ' + h.confidence);
    const after = carried.flatMap(c => b.search(c).hits).filter(h => h.wanted === i0).map(h => h.chain.join(' ') + ' ' + h.confidence);
    const leak = carried.flatMap(c => a.search(c).hits).filter(h => h.wanted === i0).length;
    const held = made.case.visits[0]!.evidence.some(e => e.kind === 'gap' && e.offsetMs >= (out.get(`r${i}.0`)!.offsetMs) && e.offsetMs <= out.get(`h${i}.${w.carried.length - 1}`)!.offsetMs);
    const kind = leak > 0 && !made.case.known[i0]!.value.includes(w.value) ? 'leak' : before.length === 0 ? 'unfound' : held ? 'held' : after.length === 0 ? 'lost' : JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'differ';
    stats[kind]!++;
    if (kind !== 'same' && kind !== 'unfound') { for (const c of w.chain) by[`${kind} ${c}`] = (by[`${kind} ${c}`] ?? 0) + 1; if (!process.env['KIND'] || process.env['KIND'] === kind) show(kind, w.category, w.value, '->', made.case.known[i0]!.value, w.chain.join(' > '), before, after, JSON.stringify(w.carried).slice(0, 500), '=>', JSON.stringify(carried).slice(0, 500)); }
  });
  console.log(stats, Object.entries(by).sort((x, y) => y[1] - x[1]).slice(0, 40));
});
