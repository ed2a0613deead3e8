import type { Proposal } from './proposal.ts';

/**
 * A declarations file from proposals. What nobody told stands under a comment that begins with CONFIRM; a recipient that nobody knows, or
 * of whom no purpose is known, is commented out as a whole, so that nothing is declared without somebody's doing.
 */
export function yamlOf(proposals: readonly Proposal[], sources: readonly string[]): string {
  const ids = new Set<string>();
  const entries = proposals.map(it => entryOf(it, freeId(it.recipient, ids)));
  return [
    `# Declarations proposed by Sillage from ${sources.map(oneLine).join(', ')}.`,
    '# Nobody has approved anything yet. Read each entry; where it says CONFIRM, the source did not tell. Then: sillage audit … --declarations this-file',
    proposals.every(isOpen) ? 'declarations: [] # take away the brackets with the first entry that you confirm' : 'declarations:', ...entries, '',
  ].join('\n');
}

function entryOf(it: Proposal, id: string): string {
  const [purpose] = it.purposes;
  const lines = [
    `- id: ${id}`,
    `  recipient: ${JSON.stringify(oneLine(it.recipient))}`,
    ...it.purposes.length > 1 ? [`  # CONFIRM the purpose; it is known for ${it.purposes.join(', ')}:`] : purpose === undefined ? ['  # CONFIRM the purpose; nothing is known of it:'] : [],
    `  purpose: ${purpose ?? 'utility'}`,
    it.categories.length > 0 ? '  # CONFIRM the data; this was observed, which does not make it right:' : '  # CONFIRM the data; the source did not tell any:',
    `  categories: [${it.categories.join(', ')}]`,
    '  # CONFIRM the basis; this one asks most (nothing may leave before consent):',
    '  basis: consent',
  ];
  return [`  # ${who(it)}`, ...lines.map(line => `  ${isOpen(it) ? '# ' : ''}${line}`)].join('\n');
}

/** Who is meant, or what for, is not known at all: then it is declared by nobody. */
function isOpen({ sure, purposes }: Proposal): boolean {
  return sure === 'unknown' || purposes.length === 0;
}

function who({ name, line, recipient, sure }: Proposal): string {
  const source = `${line === undefined ? '' : `Line ${line}: `}“${oneLine(name)}”.`;
  const how: Readonly<Record<Proposal['sure'], string>> = {
    exact: 'Known by this name.',
    domain: 'Its domain was given.',
    normalized: `CONFIRM who is meant: ${oneLine(recipient)} is known by this name without accents, punctuation or legal form.`,
    observed: 'CONFIRM that you have approved it: it was observed.',
    unknown: 'CONFIRM who is meant: nobody is known by this name. Give its registrable domain, say what for, and take away the # of the lines below.',
  };
  return `${source} ${how[sure]}`;
}

// What stands in a comment must not end it.
function oneLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim().slice(0, 200);
}

function freeId(recipient: string, taken: Set<string>): string {
  const base = recipient.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '').slice(0, 80) || 'recipient';
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
