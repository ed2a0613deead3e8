import process from 'node:process';

/** One way to do the job. `begin` runs before every pass and is not timed. */
export interface Contestant<Item> {
  readonly begin?: () => void;
  readonly run: (item: Item) => unknown;
}

export interface Contest<Item> {
  readonly items: readonly Item[];
  readonly contestants: Readonly<Record<string, Contestant<Item>>>;
  /** The contestant all others are measured against. It runs twice in every pass: what lies between its two runs is noise. */
  readonly baseline: string;
  readonly passes?: number;
  readonly passesMax?: number;
}

export interface Standing {
  readonly contestant: string;
  readonly meanNs: number;
  readonly p50Ns: number;
  readonly p99Ns: number;
  readonly maxNs: number;
  /** Mean, as a multiple of the baseline's. The figure to hold to a goal: nanoseconds differ from machine to machine. */
  readonly ratio: number;
  readonly ratioP99: number;
  readonly ratioCpu: number;
  /** For how many items it answered something truthy: the same in every pass. */
  readonly answers: number;
}

export interface Outcome {
  readonly standings: readonly Standing[];
  readonly passes: number;
  /** The baseline over itself. */
  readonly control: number;
}

interface Lane<Item> {
  readonly name: string;
  readonly contestant: Contestant<Item>;
  /** Per item, the shortest time seen: other programs can only make a pass longer. */
  readonly shortest: Float64Array;
  readonly cpuNs: number[];
  readonly answers: Set<number>;
}

export const CONTROL_TOLERANCE = 0.05;
const WARM_UPS = 2;

/**
 * Measures contestants side by side on a busy machine: all in one process, in a new random order in every pass, by the
 * shortest time per item, less what an item takes of which nothing is asked. Goes on until two runs of the baseline agree
 * within 5 %, or `passesMax`; an outcome whose control is farther off decides nothing.
 */
export function contest<Item>({ items, contestants, baseline, passes = 9, passesMax = 25 }: Contest<Item>): Outcome {
  const lanes = [...Object.entries(contestants), [`${baseline} (A/A)`, contestants[baseline]] as const].map(([name, it]) => laneFor(name, it, items.length));
  const idle = laneFor('nothing', { run: () => true }, items.length);
  for (const lane of [...lanes, idle]) warmUp(lane, items);
  let done = 0;
  while (done < passes || (done < passesMax && !agrees(controlOf(lanes, baseline, clockOf(idle))))) {
    for (const lane of shuffled([...lanes, idle])) timePass(lane, items);
    done += 1;
  }
  const base = laneNamed(lanes, baseline);
  const clockNs = clockOf(idle);
  return { standings: lanes.map(it => standingOf(it, base, clockNs)), passes: done, control: rounded(controlOf(lanes, baseline, clockNs)) };
}

/** How cost grows with size, as the exponent of a power: 0 not at all, 1 in step, 2 with the square. */
export function growthExponent(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || first.size === last.size) throw new Error('growth: expected two sizes or more');
  return rounded(Math.log(last.cost / first.cost) / Math.log(last.size / first.size));
}

function laneFor<Item>(name: string, contestant: Contestant<Item> | undefined, items: number): Lane<Item> {
  if (contestant === undefined) throw new Error(`contest: expected a contestant named as the baseline, "${name}"`);
  return { name, contestant, shortest: new Float64Array(items).fill(Infinity), cpuNs: [], answers: new Set() };
}

function laneNamed<Item>(lanes: readonly Lane<Item>[], name: string): Lane<Item> {
  const lane = lanes.find(it => it.name === name);
  if (lane === undefined) throw new Error(`contest: nobody is called "${name}"`);
  return lane;
}

function warmUp<Item>({ contestant }: Lane<Item>, items: readonly Item[]): void {
  for (let n = 0; n < WARM_UPS; n++) {
    contestant.begin?.();
    for (const item of items) contestant.run(item);
  }
}

function timePass<Item>({ name, contestant, shortest, cpuNs, answers }: Lane<Item>, items: readonly Item[]): void {
  contestant.begin?.();
  const cpuBefore = process.cpuUsage();
  let answered = 0;
  items.forEach((item, at) => {
    const before = process.hrtime.bigint();
    const answer = contestant.run(item);
    const ns = Number(process.hrtime.bigint() - before);
    if (ns < (shortest[at] ?? 0)) shortest[at] = ns;
    if (answer) answered += 1;
  });
  const cpu = process.cpuUsage(cpuBefore);
  cpuNs.push((cpu.user + cpu.system) * 1e3 / items.length);
  answers.add(answered);
  if (answers.size > 1) throw new Error(`contest: "${name}" answers differently from pass to pass: ${[...answers].join(', ')}`);
}

function standingOf<Item>(lane: Lane<Item>, base: Lane<Item>, clockNs: number): Standing {
  const sorted = Float64Array.from(lane.shortest, it => Math.max(1, it - clockNs)).sort();
  const baseSorted = Float64Array.from(base.shortest, it => Math.max(1, it - clockNs)).sort();
  return {
    contestant: lane.name,
    meanNs: Math.round(meanOf(lane, clockNs)),
    p50Ns: Math.round(at(sorted, 0.5)),
    p99Ns: Math.round(at(sorted, 0.99)),
    maxNs: Math.round(at(sorted, 1)),
    ratio: rounded(meanOf(lane, clockNs) / meanOf(base, clockNs)),
    ratioP99: rounded(at(sorted, 0.99) / at(baseSorted, 0.99)),
    ratioCpu: rounded(median(lane.cpuNs) / median(base.cpuNs)),
    answers: [...lane.answers][0] ?? 0,
  };
}

function agrees(control: number): boolean {
  return Math.abs(control - 1) <= CONTROL_TOLERANCE;
}

function controlOf<Item>(lanes: readonly Lane<Item>[], baseline: string, clockNs: number): number {
  return meanOf(laneNamed(lanes, `${baseline} (A/A)`), clockNs) / meanOf(laneNamed(lanes, baseline), clockNs);
}

function meanOf<Item>({ shortest }: Lane<Item>, clockNs: number): number {
  return shortest.reduce((sum, it) => sum + Math.max(1, it - clockNs), 0) / shortest.length;
}

// Reading the clock and calling a contestant. Measured in the loop that is timed: in a loop of its own the clock takes 30 ns or
// 65, as the compiler chose to treat it, where the whole of an item may take 100.
function clockOf<Item>({ shortest }: Lane<Item>): number {
  return median([...shortest]);
}

function median(numbers: readonly number[]): number {
  return at(Float64Array.from(numbers).sort(), 0.5);
}

function at(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  return list.map(it => [Math.random(), it] as const).sort(([a], [b]) => a - b).map(([, it]) => it);
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
