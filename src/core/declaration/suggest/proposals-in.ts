import type { Directory } from './directory.ts';
import type { Proposal } from './proposal.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

/** Words by which a column says that it names recipients. */
const NAMES = /\b(?:name|nom|entity|entité|sub-?processors?|sous-?traitants?|vendors?|fournisseurs?|suppliers?|prestataires?|compan(?:y|ies)|société|recipients?|destinataires?|third part(?:y|ies)|tiers|providers?|organi[sz]ations?)\b/iu;

/** Longer lines are sentences, which name nobody by themselves. Characters. */
const NAME_MAX = 80;

/**
 * Proposes declarations from a list of sub-processors: a table for spreadsheets, a page, or plain text. Of a table's column of names every
 * row is told, known or not; of lines of text only those that name somebody known.
 */
export function proposalsIn(source: string, directory: Directory): readonly Proposal[] {
  const { kind, rows } = rowsOf(source);
  const proposals = kind === 'table' ? tableProposals(rows, directory) : rows.flatMap(it => lineProposal(it, directory) ?? []);
  const seen = new Set<string>();
  return proposals.filter(({ recipient }) => !seen.has(recipient.toLowerCase()) && seen.add(recipient.toLowerCase()));
}

function tableProposals([head, ...rest]: readonly Row[], directory: Directory): readonly Proposal[] {
  if (head === undefined) return [];
  const named = head.cells.findIndex(it => NAMES.test(it));
  // Without a heading that says so, the first column names them, and the first row may be one of them.
  const rows = named < 0 ? [head, ...rest] : rest;
  return rows.flatMap(({ line, cells }) => {
    const name = (cells[Math.max(0, named)] ?? '').trim();
    if (name === '' || name.length > NAME_MAX) return [];
    const match = matchOf(name, directory);
    return [{ name, line, categories: [], ...match ?? { recipient: name, sure: 'unknown' as const, purposes: [] } }];
  });
}

function lineProposal({ line, cells }: Row, directory: Directory): Proposal | undefined {
  const text = cells.join(' ').replace(/^(?:[-*•·–]|\d+[.)])\s+/u, '').trim();
  const match = text.length > NAME_MAX * 4 ? undefined : matchOf(text, directory);
  return match && { name: text.slice(0, NAME_MAX), line, categories: [], ...match };
}

/** The whole, or what stands before a dash, a colon, a comma or brackets: `Stripe, Inc. (payments)`, `Sentry – errors`. */
function matchOf(text: string, directory: Directory): ReturnType<Directory['match']> {
  const starts = [text, ...text.split(/\s+[-–—|]\s+|:\s+|\s*\(|\t/u, 1), ...text.split(/,\s+/u, 1)];
  for (const it of new Set(starts.map(start => start.trim()))) {
    const match = it === '' || it.length > NAME_MAX ? undefined : directory.match(it);
    if (match !== undefined) return match;
  }
  return undefined;
}
