import { detectors } from '../detectors/index.ts';
import type { Case } from '../dossier/case.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { readLog } from '../evidence/ndjson.ts';
import { readRulebook } from '../rulebook/read.ts';
import type { Rulebook } from '../rulebook/rule.ts';
import type { Complaint } from '../shape/shape.ts';
import { evidencePath, PATHS } from './bundle.ts';
import type { BundleFile } from './bundle.ts';
import { listed } from './fault.ts';
import type { Fault } from './fault.ts';
import { readInputs } from './inputs.ts';
import { pathText } from './json-path.ts';
import { parsed, textIn } from './texts.ts';

/** What an audit is conducted from again: what the files of a bundle say, or all that is wrong with them. */
export type ReadSource =
  | { readonly ok: true; readonly case: Case; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads evidence, inputs and rules out of a bundle's files. */
export function readSource(files: readonly BundleFile[], visits: number): ReadSource {
  const textOf = (path: string): string | undefined => textIn(files.find(it => it.path === path)?.bytes ?? new Uint8Array());
  const logs = Array.from({ length: visits }, (_, i) => readEvidence(evidencePath(i + 1), textOf(evidencePath(i + 1))));
  const inputs = readInputs(parsed(textOf(PATHS.inputs)));
  const rules = readRulebook(textOf(PATHS.rules) ?? '', { library: {}, detectors: detectors.map(it => it.id) });
  const faults = [
    ...logs.flatMap(it => 'faults' in it ? it.faults : []),
    ...inputs.ok ? [] : listed(inputs.complaints.map(it => faultAt(PATHS.inputs, it))),
    ...rules.ok ? [] : listed(rules.complaints.map(it => ({ kind: 'shape', file: PATHS.rules, line: it.line, expected: it.expected }))),
  ];
  if (!inputs.ok || !rules.ok || faults.length > 0) return { ok: false, faults };
  return { ok: true, case: { ...inputs.value, visits: logs.flatMap(it => 'log' in it ? [it.log] : []) }, rulebook: rules.rulebook };
}

function readEvidence(path: string, text: string | undefined): { readonly log: EvidenceLog } | { readonly faults: readonly Fault[] } {
  if (text === undefined) return { faults: [{ kind: 'text', file: path }] };
  const read = readLog(text);
  if (read.ok) return { log: read.value };
  return { faults: listed(read.complaints.map(({ path: [line, ...rest], expected }) => ({ ...faultAt(path, { path: rest, expected }), line: Number(line) }))) };
}

function faultAt(file: string, { path, expected }: Complaint): Fault {
  return { kind: 'shape', file, path: pathText(path), expected };
}
