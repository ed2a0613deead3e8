import type { DeclaredRow } from '../../audit/audit.ts';
import type { Language } from '../../wording/language.ts';
import { fr as t } from '../../wording/typeset.ts';

export interface StatementWords {
  readonly title: (page: string) => string;
  readonly kicker: string;
  readonly tool: string;
  readonly host: string;
  readonly when: string;
  readonly pages: string;
  /** What was chosen about consent, in the visits. */
  readonly choice: string;
  readonly rules: string;
  readonly receivers: string;
  readonly receiversIntro: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly received: string;
  readonly declared: string;
  readonly statuses: Readonly<Record<DeclaredRow['status'], string>>;
  /** Of whom something is kept, and who was asked for nothing. */
  readonly notSeen: string;
  readonly nothing: string;
  readonly nobody: string;
  readonly unseen: string;
  readonly unseenIntro: string;
  readonly noGaps: string;
  readonly unanswered: (count: string, all: string) => string;
  readonly more: (count: string) => string;
  readonly check: string;
  readonly steps: readonly string[];
  readonly digest: string;
  readonly limits: string;
}

const en: StatementWords = {
  title: page => `Who receives what from ${page}`, kicker: 'Public statement', tool: 'Tool', host: 'Looked with', when: 'When', pages: 'Pages', choice: 'Consent', rules: 'Rules',
  receivers: 'Who receives what', receiversIntro: 'Everybody but the site itself that was contacted, with what each is known for and the personal data that each was seen to receive, in the most readable form.',
  recipient: 'Recipient', purpose: 'Known for', received: 'Personal data received', declared: 'Declared?', nothing: 'none seen', nobody: 'No third party was seen to be contacted.',
  statuses: { 'undeclared': 'not declared', 'not-in-force': 'declared, but not for that day', 'outside': 'beyond what was declared', 'as-declared': 'as declared', 'not-observed': 'not observed' }, notSeen: 'not seen to be contacted',
  unseen: 'What could not be seen', unseenIntro: 'What was not seen may have happened all the same.', noGaps: 'Nothing was missing from the record.',
  unanswered: (count, all) => `Of ${all} questions, ${count} could not be answered in full.`, more: count => `And ${count} more, which the audit lists.`,
  check: 'How to check this', steps: [
    'Ask the publisher of this page for the audit it is drawn from (audit.json, as Sillage wrote it), and hold its SHA-256 against the one below.',
    'Make an audit of your own: sillage audit, with the address above.',
    'Programs find this statement in this page, in the script element of type application/json.',
  ],
  digest: 'SHA-256 of audit.json', limits: 'A program drew this page from an audit. It tells what was seen on these pages at that time, and certifies nothing.',
};

const fr: StatementWords = {
  title: page => t`Qui reçoit quoi depuis ${page}`, kicker: 'Déclaration publique', tool: 'Outil', host: 'Vu avec', when: 'Date', pages: 'Pages', choice: 'Consentement', rules: t`Règles`,
  receivers: 'Qui reçoit quoi', receiversIntro: t`Tous ceux qui ont été contactés en dehors du site, ce que chacun est connu pour faire, et les données personnelles qu'on l'a vu recevoir, sous la forme la plus lisible.`,
  recipient: 'Destinataire', purpose: 'Connu pour', received: t`Données personnelles reçues`, declared: t`Déclaré ?`, nothing: 'rien vu', nobody: t`Aucun tiers n'a été vu contacté.`,
  statuses: { 'undeclared': t`non déclaré`, 'not-in-force': t`déclaré, mais pas pour ce jour`, 'outside': t`au-delà du déclaré`, 'as-declared': t`comme déclaré`, 'not-observed': t`non observé` }, notSeen: t`n'a pas été vu contacté`,
  unseen: t`Ce qui n'a pas pu être vu`, unseenIntro: t`Ce qui n'a pas été vu a pu avoir lieu malgré tout.`, noGaps: t`Rien ne manquait au relevé.`,
  unanswered: (count, all) => t`Sur ${all} questions, ${count} n'ont pas pu recevoir de réponse entière.`, more: count => t`Et ${count} de plus, que l'audit énumère.`,
  check: t`Comment le vérifier`, steps: [
    t`Demandez à qui publie cette page l'audit dont elle est tirée (audit.json, tel que Sillage l'a écrit), et comparez son SHA-256 à celui qui figure ci-dessous.`,
    t`Faites votre propre audit : sillage audit, avec l'adresse ci-dessus.`,
    t`Les programmes trouvent cette déclaration dans cette page, dans l'élément script de type application/json.`,
  ],
  digest: 'SHA-256 de audit.json', limits: t`Un programme a tiré cette page d'un audit. Elle dit ce qui a été vu sur ces pages à ce moment-là, et ne certifie rien.`,
};

export const STATEMENT_WORDS: Readonly<Record<Language, StatementWords>> = { en, fr };
