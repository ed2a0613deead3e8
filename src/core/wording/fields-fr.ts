import type { FieldsId, BehaviorParts, BehaviorWords } from './behavior-words.ts';
import { trueOf } from './behavior-words.ts';
import { writeList } from './notation.ts';
import { fr as t } from './typeset.ts';

/** What scripts hear and read of what people enter, in French. */
export const fieldsFr: Readonly<Record<FieldsId, BehaviorWords>> = {
  'listened-to-keys': {
    name: 'Un script écoute la saisie',
    says: it => t`Un script de ${it.who} écoute ${heard(it)} ${where(it)}${when(it.when)}.`,
  },
  'read-fields': {
    name: 'Un script lit le contenu d’un champ',
    says: it => t`Un script de ${it.who} a lu ${read(it)}${when(it.facts['beforeSubmit'] === true ? 'avant que vous ayez envoyé quoi que ce soit' : it.when)}${it.facts['sent'] === true ? t` ; des données de ce type y sont aussi parties` : ''}.`,
  },
};

function heard({ facts }: BehaviorParts): string {
  const kinds = { keys: 'les touches pressées', entries: 'ce qui est saisi', clipboard: 'ce qui est copié ou collé', leaving: 'la sortie d’un champ' };
  return writeList({ and: 'et' }, trueOf(facts, kinds)) || 'ce qui est saisi';
}

function where({ facts, subject, what }: BehaviorParts): string {
  if (facts['everywhere'] === true) return 'partout dans la page';
  return facts['inField'] === true ? `dans ${field(subject, what)}` : 'dans une partie de la page';
}

function read({ facts, subject, what }: BehaviorParts): string {
  return facts['wholeForm'] === true ? 'tout un formulaire' : field(subject, what);
}

function field(subject: string, what: string): string {
  return what ? `un champ pour ${what}` : subject ? `le champ ${subject}` : 'un champ';
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
