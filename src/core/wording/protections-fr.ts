import type { BehaviorWords, ProtectionId } from './behavior-words.ts';
import { capitalize } from './notation.ts';
import { fr as t } from './typeset.ts';

/** How a site protects its pages, and who is called by its name, in French. */
export const protectionsFr: Readonly<Record<ProtectionId, BehaviorWords>> = {
  'disguised-third-party': {
    name: 'Tiers sous le nom du site',
    about: 'subject',
    says: it => it.facts['format'] === true ? t`${it.who} a reçu des messages au format de ${it.subject} : son serveur fait tourner ce logiciel, ou sert d'intermédiaire. Ce qu'il transmet ne se voit pas d'un navigateur.`
      : it.facts['cookie'] === true ? t`Un serveur de ${it.who} pose un cookie comme le fait ${it.subject} : ce qu'il transmet, et à qui, ne se voit pas d'un navigateur.`
        : it.facts['name'] === true ? t`${it.who} est appelé par le nom même du site : ${it.subject}.`
          : t`Un nom du site mène chez un inconnu, et reçoit des rapports : ${it.subject}.`,
  },
  'missing-script-policy': {
    name: 'N’importe quel script peut entrer',
    says: it => it.facts['any-host'] === true ? t`${it.who} laisse tourner dans ses pages les scripts de n'importe quel hôte : sa Content-Security-Policy nomme tout le monde.`
      : it.facts['any-inline'] === true ? t`${it.who} laisse tourner tout script qui entre dans ses pages : sa Content-Security-Policy dit « unsafe-inline ».`
        : t`${it.who} n'a pas de Content-Security-Policy qui dise quels scripts peuvent tourner dans ses pages.`,
  },
  'script-without-integrity': {
    name: 'Un script que personne ne vérifie',
    says: it => t`Le site exécute ${it.count(amountOf(it.facts['scripts']), 'script', 'scripts')} de ${it.who} sans vérifier que personne n’y a touché (pas de Subresource Integrity)${amountOf(it.facts['byOthers']) > 0 ? ` ; ${it.count(amountOf(it.facts['byOthers']), 'y est amené', 'y sont amenés')} par le script d’un autre` : ''}.`,
  },
  'loose-referrer-policy': {
    name: 'Adresses de page dites à tous',
    about: 'subject',
    says: it => t`${it.who} fait dire à des tiers l'adresse entière de ses pages (Referrer-Policy : ${it.subject})${typeof it.facts['told'] === 'number' && it.facts['told'] > 0 ? t` ; ${it.count(it.facts['told'], "l'a apprise", "l'ont apprise")}` : ''}.`,
  },
  'missing-strict-transport': {
    name: 'HTTPS non exigé',
    says: it => t`${it.who} ne dit pas aux navigateurs de ne revenir qu'en HTTPS : la prochaine visite peut commencer en clair.`,
  },
  'delegated-permission': {
    name: 'Permission transmise',
    about: 'subject',
    says: it => t`Un cadre de ${it.who} peut user d'une permission du site : ${it.subject}.`,
  },
  'insecure-transport': {
    name: 'Envoyé sans chiffrement',
    says: it => t`${it.what === '' ? 'Le contenu d’un formulaire' : capitalize(it.what)} est parti en clair vers ${it.who} : chacun sur le chemin pouvait le lire.`,
  },
  'foreign-form': {
    name: 'Formulaire envoyé à un tiers',
    says: it => it.facts['sent'] === true ? t`Un formulaire du site a été envoyé directement à ${it.who}${when(it.when)}.` : t`Un formulaire du site part directement chez ${it.who} quand il est envoyé.`,
  },
};

function amountOf(fact: unknown): number {
  return typeof fact === 'number' ? fact : 0;
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
