import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { launch } from '../../../src/headless/browser/launch.ts';
import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import { openStage } from '../../../src/headless/visit/stage.ts';
import { visit } from '../../../src/headless/visit/visit.ts';
import { browserPath } from '../../support/browser-path.ts';
import { startFarm } from '../farm.ts';
import type { Farm, FarmPage } from '../farm.ts';
import { median, shuffled } from '../interleave.ts';
import { atMost } from '../section.ts';
import type { Goal, Measured, Section } from '../section.ts';

const COMMAND = 'dist/command/main.js';
const REPETITIONS = 9;
/** What a patient peer does instead of knowing when to stop. Milliseconds. */
const WAIT_MS = 5_000;
/** One that is not: the fixed rest after the network went quiet. Milliseconds. */
const REST_MS = 1_000;
const FARM_PAGES: readonly FarmPage[] = ['plain', 'polling', 'beacons', 'framed'];

/** Goals A2 and A4: what waiting costs and misses, and a whole audit from a cold start. */
export const audit: Section = {
  id: 'audit',
  title: 'A2, A4 · settling, and one page from a cold start',

  async measure() {
    if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing: run npm run build first`);
    const path = browserPath();
    const farm = await startFarm();
    try {
      return joined([await settling(farm, path), await coldStart(farm, path)]);
    } finally {
      farm.stop();
    }
  },
};

interface Settled { readonly seen: number; readonly sent: number; readonly afterLastMs: number }

async function settling(farm: Farm, path: string): Promise<Measured> {
  const browser = await launch({ path, extra: [] });
  const measured = new Map<FarmPage, Settled[]>(FARM_PAGES.map(it => [it, []]));
  for (let at = 0; at < REPETITIONS; at += 1) {
    for (const page of shuffled(FARM_PAGES)) measured.get(page)?.push(await settledOn(browser, farm, page));
  }
  await browser.close();
  const rows = FARM_PAGES.map(page => {
    const all = measured.get(page) ?? [];
    return { page, share: shareOf(all), p50: median(all.map(it => it.afterLastMs)), worst: Math.max(...all.map(it => it.afterLastMs)) };
  });
  return {
    tables: [{
      title: `settling (${REPETITIONS} visits each, against a ${WAIT_MS / 1000} s wait)`,
      rows: rows.map(it => ({ 'page': it.page, 'requests seen, % of those of the wait': it.share, 'after the last request, p50 ms': it.p50, 'worst ms': it.worst })),
    }],
    goals: [
      atLeast('A2: requests seen, % of those a 5 s wait sees', 99.5, shareOf([...measured.values()].flat())),
      atMost('A2: settled after the last request, p50 ms', 600, median([...measured.values()].flat().map(it => it.afterLastMs))),
    ],
    notes: ['"after the last request" counts from the moment the server had it; a page whose timers lead nowhere is let go after they have fired three times.'],
  };
}

/** One visit of ours, and what the page sends in all to somebody who waits. */
async function settledOn(browser: RunningBrowser, farm: Farm, page: FarmPage): Promise<Settled> {
  farm.taken();
  const marks: number[] = [];
  const scripts = { page: readFileSync('dist/command/page.js', 'utf8'), isolated: readFileSync('dist/command/isolated.js', 'utf8'), shown: readFileSync('dist/command/shown.js', 'utf8'), banner: readFileSync('dist/command/banner.js', 'utf8') };
  const { log } = await visit(browser, { url: farm.url(page), scripts, persona: {}, timeoutMs: 30_000, progress: step => { if (step === 'filling') marks.push(Date.now()); } });
  const lastMs = Math.max(...farm.taken().map(it => it.atMs));
  const seen = log.evidence.filter(it => it.kind === 'request' && it.witness === 'browser' && !it.url.endsWith('favicon.ico')).length;
  return { seen, sent: await sentWithin(browser, farm, page), afterLastMs: (marks[0] ?? Infinity) - lastMs };
}

async function sentWithin(browser: RunningBrowser, farm: Farm, page: FarmPage): Promise<number> {
  const stage = await openStage(browser, { scripts: { page: '', isolated: '', shown: '', banner: '' }, startedMs: Date.now() });
  farm.taken();
  await stage.page.send('Page.navigate', { url: farm.url(page) });
  await new Promise(done => { setTimeout(done, WAIT_MS); });
  await stage.end();
  return farm.taken().length;
}

type Contestant = (farm: Farm, path: string) => Promise<void>;

async function coldStart(farm: Farm, path: string): Promise<Measured> {
  const contestants: Readonly<Record<string, Contestant>> = { 'bare visit': bareVisit, 'bare visit (control)': bareVisit, 'sillage audit': wholeAudit };
  const wall = new Map<string, number[]>(Object.keys(contestants).map(it => [it, []]));
  for (let at = 0; at < REPETITIONS; at += 1) {
    for (const name of shuffled(Object.keys(contestants))) {
      const begunMs = performance.now();
      await contestants[name]?.(farm, path);
      wall.get(name)?.push(performance.now() - begunMs);
    }
  }
  const base = median(wall.get('bare visit') ?? []);
  const ratio = (name: string): number => Math.round(median(wall.get(name) ?? []) / base * 1000) / 1000;
  return {
    tables: [{ title: `one page, cold (${REPETITIONS} runs each)`, rows: [...wall].map(([name, all]) => ({ 'contestant': name, 'wall x base': ratio(name), 'median ms': Math.round(median(all)), 'least ms': Math.round(Math.min(...all)) })) }],
    goals: [
      atMost('A4: baseline against itself, off by', 0.05, Math.round(Math.abs(ratio('bare visit (control)') - 1) * 1000) / 1000),
      atMost('A4: a whole audit, wall x bare visit', 1, ratio('sillage audit')),
    ],
    notes: [
      `The base starts the same browser with puppeteer, waits for networkidle2 and ${REST_MS / 1000} s more, and does nothing else: no forms, no analysis, no report.`,
      'The peers of goal A4 are not on npm. Measured beforehand on such a page: blacklight-collector 7.1 s, tracker-radar-collector 6.2 s, lighthouse 15.9 s.',
    ],
  };
}

async function bareVisit(farm: Farm, path: string): Promise<void> {
  const browser = await puppeteer.launch({ executablePath: path, pipe: true, headless: 'shell', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage();
  await page.goto(farm.url('plain'), { waitUntil: 'networkidle2' });
  await new Promise(done => { setTimeout(done, REST_MS); });
  await browser.close();
}

async function wholeAudit(farm: Farm, path: string): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'sillage-bench-'));
  const child = spawn(process.execPath, [COMMAND, 'audit', farm.url('plain'), '--out', out, '--browser', path], { stdio: 'ignore' });
  const code = await new Promise<number | null>(done => { child.on('exit', done); });
  rmSync(out, { recursive: true });
  if (code !== 0) throw new Error(`sillage audit ended with ${code}`);
}

function shareOf(all: readonly Settled[]): number {
  const sum = (pick: (it: Settled) => number): number => all.reduce((total, it) => total + pick(it), 0);
  return Math.round(sum(it => Math.min(it.seen, it.sent)) / sum(it => it.sent) * 10_000) / 100;
}

function atLeast(goal: string, limit: number, got: number): Goal {
  return { goal, limit: `≥ ${limit}`, got: String(got), met: got >= limit };
}

function joined(parts: readonly Measured[]): Measured {
  return { tables: parts.flatMap(it => it.tables), goals: parts.flatMap(it => it.goals), notes: parts.flatMap(it => it.notes) };
}
