import type { Audit } from '../../audit/audit.ts';
import type { Acceptance } from '../../finding/acceptance.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Domain } from '../../party/recipient.ts';
import type { Catalog } from '../../wording/catalog.ts';
import { catalogOf } from '../../wording/catalog-of.ts';
import type { Language } from '../../wording/language.ts';
import type { Rule } from '../../rulebook/rule.ts';
import type { Named } from '../../wording/sentences.ts';
import { namedIn, numberOf } from '../../wording/sentences.ts';
import { acceptancesIn } from '../rulings.ts';
import { labelsOf } from './labels.ts';
import type { Labels } from './labels-type.ts';
import { html, join, type Markup } from './markup.ts';

/** What every part of the report needs: the audit, its words, and the number each thing in it goes by. */
export interface Report {
  readonly audit: Audit;
  readonly language: Language;
  readonly words: Catalog;
  readonly labels: Labels;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly recipients: Named;
  /** The rules that a finding breaks, by its id, and their numbers, most severe first. */
  readonly broken: ReadonlyMap<string, readonly { readonly rule: Rule; readonly n: number }[]>;
  /** Who answers for a finding, by its id. */
  readonly accepted: ReadonlyMap<string, Acceptance>;
  /** Numbers from 1, in the order of the audit; the anchors are made of them, never of text. */
  readonly findingNumbers: ReadonlyMap<string, number>;
  readonly recipientNumbers: ReadonlyMap<Domain, number>;
  readonly evidenceNumbers: ReadonlyMap<string, number>;
}

export function openReport(audit: Audit, language: Language): Report {
  return {
    audit, language, words: catalogOf(language), labels: labelsOf(language),
    findings: new Map(audit.findings.map(it => [it.id, it])),
    recipients: namedIn(audit),
    broken: brokenIn(audit),
    accepted: acceptancesIn(audit),
    findingNumbers: new Map(audit.findings.map((it, n) => [it.id, n + 1])),
    recipientNumbers: new Map(audit.recipients.map((it, n) => [it.domain, n + 1])),
    evidenceNumbers: new Map(audit.evidence.map((it, n) => [it.ref, n + 1])),
  };
}

function brokenIn({ violations }: Audit): Report['broken'] {
  const broken = new Map<string, { readonly rule: Rule; readonly n: number }[]>();
  for (const [i, { rule, findings }] of violations.entries()) {
    for (const id of findings) broken.set(id, [...broken.get(id) ?? [], { rule, n: i + 1 }]);
  }
  return broken;
}

/** Links to findings, by number. */
export function findingLinks({ findingNumbers, labels, language }: Report, ids: readonly string[]): Markup {
  const links = ids.map(id => {
    const n = findingNumbers.get(id);
    return n === undefined ? html`${id}` : html`<a class="ref" href="#f${n}" aria-label="${labels.finding(numberOf(n, language))}">${n}</a>`;
  });
  return html`<span class="refs">${join(links, ' ')}</span>`;
}

/** A recipient by its shortest name, leading to its line among all recipients. */
export function recipientLink({ recipients, recipientNumbers }: Report, domain: Domain): Markup {
  const name = recipients.get(domain)?.organization ?? domain;
  const n = recipientNumbers.get(domain);
  return n === undefined ? html`${name}` : html`<a href="#r${n}">${name}</a>`;
}

/** A chapter of the report with its heading. */
export function chapter(id: string, title: string, content: Markup): Markup {
  return html`<section id="${id}"><h2>${title}</h2>
${content}
</section>
`;
}
