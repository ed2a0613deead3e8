import type { Language } from '../../wording/language.ts';
import { fr as t } from '../../wording/typeset.ts';

/** What the Markdown report says on its own account. */
export interface MarkdownWords {
  readonly title: string;
  readonly matrix: string; readonly recipient: string; readonly role: string; readonly tracks: string; readonly nobody: string; readonly quiet: string; readonly blank: string;
  readonly violations: string; readonly none: string; readonly points: string; readonly remedy: string; readonly basis: string; readonly rule: string; readonly findings: string;
  readonly unruled: string;
  readonly gaps: string; readonly noGaps: string; readonly answers: string;
  readonly made: string; readonly visit: string; readonly began: string; readonly lasted: string; readonly state: string; readonly requests: string; readonly with: string;
  readonly rules: string; readonly digest: string; readonly tool: string;
}

const WORDS: Readonly<Record<Language, MarkdownWords>> = {
  en: {
    title: 'Privacy audit of',
    matrix: 'Who received what', recipient: 'Recipient', role: 'Role', tracks: 'Tracks people here?', nobody: 'No third party was seen to receive any of the personal data looked for.',
    quiet: 'Contacted, but not seen to receive personal data', blank: 'not seen to leave',
    violations: 'What breaks the rules, and what to do', none: 'No rule was broken.', points: 'points', remedy: 'What to do', basis: 'Norms', rule: 'Rule', findings: 'Findings',
    unruled: 'Found, and no rule speaks of it',
    gaps: 'What this audit could not see', noGaps: 'Nothing is known to have gone unseen. An audit still sees only what happens while it looks.', answers: 'What this means for the answers',
    made: 'How this audit was made', visit: 'Visit', began: 'Began', lasted: 'Lasted', state: 'Visitor’s choice', requests: 'Requests', with: 'Looked with',
    rules: 'Rules', digest: 'Digest of the rules', tool: 'Tool',
  },
  fr: {
    title: 'Audit de confidentialité de',
    matrix: 'Qui a reçu quoi', recipient: 'Destinataire', role: 'Rôle', tracks: t`Suit les gens ici ?`, nobody: t`On n'a vu aucun tiers recevoir une des données personnelles cherchées.`,
    quiet: t`Contactés, sans qu'on les ait vus recevoir de données personnelles`, blank: 'pas vu partir',
    violations: 'Ce qui enfreint les règles, et que faire', none: t`Aucune règle n'a été enfreinte.`, points: 'points', remedy: 'Que faire', basis: 'Normes', rule: 'Règle', findings: 'Constats',
    unruled: t`Constaté, et aucune règle n'en parle`,
    gaps: t`Ce que cet audit n'a pas pu voir`, noGaps: t`Rien n'est connu pour avoir échappé. Un audit ne voit pourtant que ce qui se passe pendant qu'il regarde.`, answers: 'Ce que cela veut dire pour les réponses',
    made: 'Comment cet audit a été fait', visit: 'Visite', began: 'Début', lasted: 'Durée', state: 'Choix du visiteur', requests: 'Requêtes', with: 'Regardé avec',
    rules: 'Règles', digest: 'Empreinte des règles', tool: 'Outil',
  },
};

export function markdownWordsOf(language: Language): MarkdownWords {
  return WORDS[language];
}
