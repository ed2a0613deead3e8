import type { BehaviorWords, DeclarationsId } from './behavior-words.ts';
import { trueOf } from './behavior-words.ts';
import { fr as t } from './typeset.ts';

/** Whom a site has approved, and whom it has not, in French. */
export const declarationsFr: Readonly<Record<DeclarationsId, BehaviorWords>> = {
  'undeclared-recipient': {
    name: 'Destinataire non déclaré',
    says: it => t`${it.who} n’est pas parmi les destinataires que le site a déclarés${it.facts['receives'] === true ? ', et a reçu des données sur vous' : ''}.`,
  },
  'outside-declaration': {
    name: 'Au-delà de ce qui est déclaré',
    says: it => it.what === ''
      ? t`${it.who} est déclaré pour une autre finalité que celle qu’on lui connaît.`
      : t`${it.who} est déclaré, et a reçu ${it.what} ${trueOf(it.facts, { category: 'alors que ce n’était pas déclaré', basis: 'sans le consentement déclaré comme base légale' }).join(', et ') || 'autrement que déclaré'}.`,
  },
  'expired-declaration': {
    name: 'Déclaration sans effet ce jour-là',
    says: it => t`${it.who} a été contacté un jour où sa déclaration ${it.facts['early'] === true ? 'ne valait pas encore' : 'avait expiré'}.`,
  },
};
