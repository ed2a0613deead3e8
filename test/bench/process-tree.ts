import { readdirSync, readFileSync } from 'node:fs';

interface Process { readonly pid: number; readonly parent: number; readonly ticks: number }

/** Kernel ticks are hundredths of a second on every Linux there is (`getconf CLK_TCK`). Milliseconds. */
const TICK_MS = 10;

/**
 * Milliseconds of processor time that a process and all below it have used, those that have ended included: their time is
 * in their parent's. Linux only (proc_pid_stat(5): fields 14 to 17).
 */
export function treeCpuMs(root: number): number {
  const all = processes();
  const below = (pids: readonly number[]): readonly number[] => {
    const children = all.filter(it => pids.includes(it.parent)).map(it => it.pid);
    return children.length === 0 ? pids : [...pids, ...below(children)];
  };
  const tree = below([root]);
  return all.filter(it => tree.includes(it.pid)).reduce((sum, it) => sum + it.ticks, 0) * TICK_MS;
}

function processes(): readonly Process[] {
  return readdirSync('/proc').filter(it => /^\d+$/u.test(it)).flatMap(pid => {
    try {
      return [parsed(Number(pid), readFileSync(`/proc/${pid}/stat`, 'utf8'))];
    } catch {
      return [];
    }
  });
}

/** The name, in brackets, may hold anything: the fields are counted from behind it. The first there is the third. */
function parsed(pid: number, stat: string): Process {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
  const field = (number: number): number => fields[number - 3] ?? 0;
  return { pid, parent: field(4), ticks: field(14) + field(15) + field(16) + field(17) };
}
