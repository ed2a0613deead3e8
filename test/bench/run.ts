import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Goal, Section, Table } from './section.ts';
import { SECTIONS } from './sections/index.ts';

/**
 * `npm run bench -- [section…] [--requests PATH]`. All figures are ratios from one run: absolute times say more about
 * the machine than about us. Exit code 1 when a goal is missed.
 */
async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { requests: { type: 'string' } } });
  const goals: Goal[] = [];
  for (const section of chosen(positionals)) {
    say(`\n== ${section.title}`);
    const { tables, goals: of, notes } = await section.measure({ requests: values.requests });
    for (const table of tables) sayTable(table);
    for (const note of notes) say(`  ${note}`);
    goals.push(...of);
  }
  sayTable({ title: 'goals', rows: goals.map(({ goal, limit, got, met }) => ({ goal, limit, got, '': met ? 'PASS' : 'FAIL' })) });
  const failed = goals.filter(it => !it.met).length;
  say(`\n${goals.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function chosen(ids: readonly string[]): readonly Section[] {
  const unknown = ids.filter(id => !SECTIONS.some(it => it.id === id));
  if (unknown.length > 0) throw new Error(`no section ${unknown.join(', ')}; there is: ${SECTIONS.map(it => it.id).join(', ')}`);
  return ids.length === 0 ? SECTIONS : SECTIONS.filter(it => ids.includes(it.id));
}

function sayTable({ title, rows }: Table): void {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map(it => Math.max(it.length, ...rows.map(row => String(row[it]).length)));
  const line = (cells: readonly string[]): string => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ').trimEnd();
  say(`\n${title}\n${line(columns)}\n${widths.map(it => '-'.repeat(it)).join('-|-')}`);
  for (const row of rows) say(line(columns.map(it => String(row[it]))));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
