import fc from 'fast-check';
import { test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { pseudonymize } from '../../../src/core/pseudonyms/pseudonymize.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';
import { readLog, writeLog } from '../../../src/core/evidence/ndjson.ts';
import { leakyVisits } from '../../support/arbitraries.ts';
import { knowledge } from '../../support/knowledge.ts';

function chanceOf(seed: number) { let s = seed >>> 0; return (max: number) => { s = (Math.imul(s, 1664525) + 1013904223) >>> 0; return Math.floor(s / 4294967296 * max); }; }
function diff(a: any, b: any, path = '$', out: string[] = []): string[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return out;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) { out.push(`${path}: ${JSON.stringify(a)} -> ${JSON.stringify(b)}`); return out; }
  for (const k of new Set([...Object.keys(a), ...Object.keys(b)])) diff(a[k], b[k], `${path}.${k}`, out);
  return out;
}
function compare(c: any, seed: number, label: string) {
  const t0 = performance.now();
  const made = pseudonymize(c, chanceOf(seed), knowledge.recipes);
  const t1 = performance.now();
  const a = conductAudit(c, knowledge), b = conductAudit(made.case, knowledge);
  const d = diff(a, b);
  return { d, made, ms: t1 - t0, label };
}
test('golden', () => {
  for (const dir of readdirSync('test/golden').filter(it => !it.includes('.'))) for (const f of readdirSync(`test/golden/${dir}`).filter(it => it.endsWith('.ndjson'))) {
    const r = readLog(readFileSync(`test/golden/${dir}/${f}`, 'utf8'));
    if (!r.ok) { console.log(dir, f, r.complaints.slice(0, 2)); continue; }
    const { d, made, ms } = compare({ visits: [r.value], known: [] }, 7, f);
    console.log(dir, f, 'withheld', made.withheld, Math.round(ms), d.slice(0, 10));
  }
});
test('random', { timeout: 400000 }, () => {
  let bad = 0, n = 0, leaks = 0, held = 0;
  for (const { log, typed } of fc.sample(leakyVisits, { numRuns: Number(process.env['RUNS'] ?? 60), seed: Number(process.env['SEED'] ?? 5) })) {
    n++; if (process.env['ONLY'] && !process.env['ONLY'].split(',').includes(String(n))) continue;
    const c = { visits: [log], known: [] };
    const { d, made } = compare(c, n, '');
    held += made.withheld;
    const s = openSearch(typed.map(it => ({ category: it.category, text: it.value, effort: 'full' as const })));
    const count = made.case.visits.map(v => writeLog(v)).join('').split('\n').reduce((sum, line) => sum + s.countIn(line) + s.spansIn(line).length, 0);
    if (count > 0) { leaks++; console.log('LEAK', typed, count); for (const v of made.case.visits) for (const e of v.evidence) { const l = JSON.stringify(e); if (s.countIn(l) > 0) console.log(l.slice(0, 600)); } }
    if (d.length > 0) { bad++; if (bad < 12) { console.log(n, typed.map(it => it.value), 'withheld', made.withheld, d.slice(0, 6)); const ev = made.case.visits[0]!.evidence; if (process.env['SHOW']) log.evidence.forEach((e, i) => { if (['request','request-head','response','cookie-write','storage-write','input','shown','cookie'].includes(e.kind)) console.log('  ', JSON.stringify(e).slice(0, 400), '\n =>', JSON.stringify(ev.find(x => x.id === e.id)).slice(0, 400)); }); } }
  }
  console.log({ n, bad, leaks, held });
});
