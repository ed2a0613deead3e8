import { gunzipSync, gzipSync } from 'node:zlib';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { detectors } from '../../../src/core/detectors/index.ts';
import type { KnownValue } from '../../../src/core/dossier/case.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { EVIDENCE_KINDS } from '../../../src/core/evidence/evidence.ts';
import type { Body, Evidence } from '../../../src/core/evidence/evidence.ts';
import type { Visit } from '../../../src/core/evidence/log.ts';
import { readLog } from '../../../src/core/evidence/ndjson.ts';
import { EXPORTERS } from '../../../src/core/exporters/index.ts';
import { knowledge } from '../../support/knowledge.ts';
import { addressOf } from '../leak/addresses.ts';
import { BODIES } from '../leak/bodies.ts';
import { chanceFrom } from '../leak/chance.ts';

/** What one report cost, in CPU time. */
export interface Weighed {
  readonly requests: number;
  /** Gunzip, and JSON.parse of each line. */
  readonly baseMs: number;
  readonly readMs: number;
  /** Everything that follows from the evidence. */
  readonly dossierMs: number;
  readonly detectorsMs: number;
  /** From the stored log to every file, compressed. */
  readonly auditMs: number;
  readonly heapMb: number;
}

const PAGE = 'https://shop.example/account';
const KNOWN: readonly KnownValue[] = [{ category: 'email-address', value: 'ann.smith@mailbox.example', origin: 'watched' }, { category: 'phone-number', value: '+33612345678', origin: 'watched' }];
const CHANNELS = ['image', 'script', 'fetch', 'beacon'] as const;

/** A visit of so many requests, a tenth with bodies, and a use of a feature for each twentieth. */
function logOf(requests: number): string {
  const chance = chanceFrom(20_261_130);
  const makers = Object.values(BODIES);
  const visit: Visit = { url: PAGE, startedAt: '2026-11-30T00:00:00.000Z', host: 'command', browser: 'Chromium 156', state: 'S0', listening: 'auditing', observes: EVIDENCE_KINDS };
  const evidence = Array.from({ length: requests }, (_, i): readonly Evidence[] => {
    const seen = { offsetMs: i, document: 'doc' } as const;
    const body: Body = i % 10 === 0 ? makers[chance.below(makers.length)]?.(chance, {}) ?? { kind: 'none' } : { kind: 'none' };
    const script = `https://cdn.tags${i % 40}.example/t.js`;
    return [
      { ...seen, kind: 'request', id: `web.${i}`, witness: 'browser', exchange: `x${i}`, hop: 0, url: addressOf(chance), method: body.kind === 'none' ? 'GET' : 'POST', channel: CHANNELS[i % 4] ?? 'fetch', body, scripts: i % 3 === 0 ? [script] : [] },
      ...i % 20 === 0 ? [{ ...seen, kind: 'use', id: `page.${i}`, witness: 'page', feature: 'property-read', of: 'Navigator.languages', on: 'other', count: i + 1, scripts: [script] } as const] : [],
    ];
  }).flat();
  return [visit, ...evidence].map(it => JSON.stringify(it)).join('\n');
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed<T>(act: () => T): { readonly ms: number; readonly value: T } {
  const before = cpuMs();
  const value = act();
  return { ms: cpuMs() - before, value };
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

async function weigh(requests: number): Promise<Weighed> {
  const stored = gzipSync(logOf(requests));
  const base = timed(() => gunzipSync(stored).toString('utf8').split('\n').reduce((sum, it) => sum + Object.keys(JSON.parse(it) as object).length, 0));
  const began = cpuMs();
  const read = timed(() => readLog(gunzipSync(stored).toString('utf8')));
  if (!read.value.ok) throw new Error(`the log is none: ${JSON.stringify(read.value.complaints.slice(0, 3))}`);
  const input = { visits: [read.value.value], known: KNOWN };
  const heapBefore = heapMb();
  const whole = timed(() => conductAudit(input, knowledge));
  const heapAfter = heapMb();
  for (const it of EXPORTERS) gzipSync(await it.render(whole.value, 'en'));
  const auditMs = cpuMs() - began;
  const dossier = timed(() => openDossier(input, knowledge.organizations, { recipes: knowledge.recipes, vendors: knowledge.vendors }));
  const found = timed(() => detectors.reduce((sum, it) => sum + it.detect(dossier.value).length, 0));
  return { requests, baseMs: base.ms, readMs: read.ms, dossierMs: dossier.ms, detectorsMs: found.ms, auditMs, heapMb: heapAfter - heapBefore };
}

void weigh(Number(process.argv[2])).then(it => { process.stdout.write(JSON.stringify(it)); });
