import type { Body, Evidence, FieldHint, Header } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';

/** What is done to the texts of one piece of evidence, each kind of text in its own way. */
export interface Rewriting {
  /** Of whom or what it tells: the host in it stays. */
  readonly address: (url: string) => string;
  readonly text: (text: string) => string;
  readonly header: (header: Header) => Header;
  readonly body: (body: Body) => Body;
}

/** A piece of evidence with every text rewritten that a page or a person had a say in. Numbers, kinds and what only browsers and observers write stay. */
export function rewriteEvidence(it: Evidence, by: Rewriting): Evidence {
  switch (it.kind) {
    case 'request': case 'request-body': case 'request-head': case 'response': return rewriteSent(it, by);
    case 'cookie-write': case 'storage-write': case 'cookie': return rewriteStored(it, by);
    case 'input': case 'shown': return { ...it, field: rewriteField(it.field, by), value: by.text(it.value) };
    case 'use': return { ...it, of: by.text(it.of), ...rewriteAuthors(it, by), ...it.field && { field: rewriteField(it.field, by) } };
    case 'banner': case 'consent': case 'consent-signal': return rewriteConsent(it, by);
    case 'submit': return { ...it, action: by.address(it.action) };
    case 'navigation': case 'resource': case 'worker': return { ...it, url: by.address(it.url) };
    case 'markup': return { ...it, url: by.address(it.url), attributes: Object.fromEntries(Object.entries(it.attributes).map(([name, value]) => [name, by.text(value)])) };
    case 'gap': return it.place === undefined ? it : { ...it, place: by.address(it.place) };
    case 'watch': case 'alias': case 'content': return it;
  }
}

/** A log with the same done to each piece, and to the address of its page. */
export function rewriteLog({ visit, evidence }: EvidenceLog, { address, piece }: { readonly address: Rewriting['address']; readonly piece: (it: Evidence) => readonly Evidence[] }): EvidenceLog {
  return { visit: { ...visit, url: address(visit.url) }, evidence: evidence.flatMap(piece) };
}

type OfKind<K extends Evidence['kind']> = Extract<Evidence, { kind: K }>;

function rewriteSent(it: OfKind<'request' | 'request-body' | 'request-head' | 'response'>, by: Rewriting): Evidence {
  switch (it.kind) {
    case 'request': return {
      ...it, url: by.address(it.url), body: by.body(it.body), scripts: it.scripts.map(by.address),
      ...it.initiator && { initiator: { ...it.initiator, url: by.address(it.initiator.url) } },
    };
    case 'request-body': return { ...it, body: by.body(it.body) };
    case 'request-head': return { ...it, headers: it.headers.map(by.header) };
    case 'response': return { ...it, setCookies: it.setCookies.map(by.text), ...it.headers && { headers: it.headers.map(by.header) } };
  }
}

function rewriteStored(it: OfKind<'cookie-write' | 'storage-write' | 'cookie'>, by: Rewriting): Evidence {
  switch (it.kind) {
    case 'cookie-write': return { ...it, text: by.text(it.text), ...rewriteAuthors(it, by) };
    case 'storage-write': return { ...it, key: by.text(it.key), value: by.text(it.value), ...rewriteAuthors(it, by) };
    case 'cookie': return { ...it, name: by.text(it.name), value: by.text(it.value) };
  }
}

function rewriteConsent(it: OfKind<'banner' | 'consent' | 'consent-signal'>, by: Rewriting): Evidence {
  switch (it.kind) {
    case 'banner': return { ...it, text: by.text(it.text), buttons: it.buttons.map(button => ({ ...button, label: by.text(button.label) })) };
    case 'consent': return it.label === undefined ? it : { ...it, label: by.text(it.label) };
    case 'consent-signal': return { ...it, text: by.text(it.text) };
  }
}

interface Authored {
  readonly scripts: readonly string[];
  readonly beside?: string | undefined;
}

function rewriteAuthors({ scripts, beside }: Authored, by: Rewriting): Authored {
  return { scripts: scripts.map(by.address), ...beside === undefined ? {} : { beside: by.address(beside) } };
}

function rewriteField({ name, type, autocomplete, label }: FieldHint, { text }: Rewriting): FieldHint {
  return { name: text(name), type, autocomplete, label: text(label) };
}
