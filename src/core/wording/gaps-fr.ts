import type { GapReason } from '../evidence/evidence.ts';
import type { Missing } from './catalog.ts';
import { fr as t } from './typeset.ts';

/** What could not be seen, in a sentence each, in French. */
export function gapsFr(count: (n: number, one: string, other: string) => string): Readonly<Record<GapReason, (missing: Missing) => string>> {
  return {
    'started-late': () => t`Sillage a commencé à regarder après le début de la page : ce qui précède n'a pas été vu`,
    'records-lost': it => t`Perdu entre la page et Sillage : ${it.counted}`,
    'limit-reached': it => t`Il y en avait plus que Sillage n'en garde ; non enregistré : ${it.counted}`,
    'body-hidden': it => t`Contenu que le navigateur n'a pas montré : ${it.counted}`,
    'body-cut': it => t`Contenu trop long, dont seul le début a été lu : ${it.counted}`,
    'text-cut': it => t`Texte trop long, gardé en partie seulement : ${it.counted}`,
    unreadable: it => t`Contenu sous une forme que Sillage ne sait pas lire : ${it.counted}`,
    'frame-not-observed': it => t`Une partie de la page s'exécutait dans des cadres qui n'ont pas pu être observés (${count(it.count, 'cadre', 'cadres')})`,
    'worker-not-observed': it => t`Une partie de la page s'exécutait dans des workers qui n'ont pu être vus que du dehors (${it.counted})`,
    'observer-failed': it => t`Un observateur a échoué, et une partie de ceci n'a pas été vue : ${it.counted}`,
    'host-stopped': () => t`Le navigateur a arrêté Sillage un moment : ce qui s'est passé entre-temps n'a pas été vu`,
    'not-reached': it => t`L'audit a pris fin avant d'avoir tout atteint (${it.counted})`,
    'call-without-request': it => t`La page a demandé des envois qu'on n'a pas vu le navigateur faire : ${it.counted}`,
    'request-without-call': it => t`Le navigateur a envoyé ce que les fonctions de la page n'ont pas été vues demander (dans ${it.counted}) : la page contourne à cet endroit la surveillance de Sillage`,
    'socket-not-observed': it => t`On n'a pas vu ce qui s'est dit par ${count(it.count, 'socket ouverte', 'sockets ouvertes')}`,
    unconfirmed: it => t`La page est seule à témoigner de ceci : ${it.counted} ; les navigateurs n'en montrent rien, cela ne compte donc pas`,
    'reports-not-observed': it => t`La page désigne ${count(it.count, 'adresse', 'adresses')} pour des rapports que le navigateur envoie plus tard et ne montre à aucune extension`,
    'access-withdrawn': () => t`L'accès de Sillage aux sites a été retiré pendant la visite : la suite n'a pas été vue`,
    'search-limited': it => t`La recherche de données personnelles a été abrégée : ${it.counted}`,
    'script-not-told': it => t`Du code dont l'origine n'est pas connue : ${it.counted}`, 'not-operable': () => t`L'audit n'a pas pu faire le choix prévu : ce que le site fait ensuite n'a pas été vu`,
    'not-clean': () => t`Les visites n'ont pas commencé dans un profil vierge : des tiers pouvaient déjà connaître ce navigateur`,
    paused: () => t`La personne qui parcourait le produit a suspendu l'audit : ce qui s'est passé entre-temps n'a pas été vu`,
    'withheld': it => t`Retenu, en tout ou partie, quand ces preuves ont été rendues anonymes : ${it.counted}`,
    'file-cut': () => t`Le fichier HAR finit trop tôt : ce qui venait après la dernière requête entière n'est pas connu`,
    'not-in-format': () => t`Les fichiers HAR ne contiennent pas ce qui part par WebRTC, WebTransport ou les workers d'une page, ni les connexions ouvertes d'avance`,
    'not-in-file': it => t`Le fichier HAR ne contient pas en entier ${it.counted}, ou a été fait sans les cookies`,
  };
}
