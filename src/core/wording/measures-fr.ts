import type { MeasureWords } from './measure-words.ts';
import { fr as t } from './typeset.ts';

/** French. */
export const measuresFr: MeasureWords = {
  does: {
    'mask': who => t`Faire en sorte que ${who} n'enregistre ni textes ni saisies`, 'minimize': who => t`Ne rien envoyer de personnel à ${who}`, 'remove': who => t`Retirer ${who}`,
    'facade': who => t`Montrer une image à la place de ${who} jusqu'à ce que le visiteur clique`, 'self-host': who => t`Remplacer ${who} par un outil que vous hébergez`,
    'gate': who => t`Ne charger ${who} qu'après acceptation`, 'proxy': who => t`Écrire à ${who} depuis votre serveur, sans ce qui dit qui est le visiteur`,
  },
  cookies: t`Ne stocker vos propres identifiants qu'après la réponse sur le consentement, ou les faire finir avec la session`,
  mends: {
    'referrer-policy': t`Envoyer « Referrer-Policy: strict-origin-when-cross-origin »`, 'content-security-policy': t`Envoyer une Content-Security-Policy qui limite les scripts`, 'upgrade-insecure-requests': t`Envoyer « Content-Security-Policy: upgrade-insecure-requests », et passer les adresses en https`,
    'strict-transport-security': t`Envoyer « Strict-Transport-Security: max-age=31536000 »`, 'permissions-policy': t`Ôter les permissions des attributs « allow » des cadres, et envoyer une Permissions-Policy`, 'integrity': t`Donner « integrity » et « crossorigin » à chaque élément de script d'un tiers`,
    'no-refusal-on-first-layer': t`Placer un bouton qui refuse tout à côté de celui qui accepte tout`, 'preticked-boxes': t`Laisser décochées les cases du bandeau`, 'consent-wall': t`Laisser refuser et poursuivre la lecture`, 'refusal-not-remembered': t`Conserver un refus aussi longtemps qu'une acceptation`,
    'refusal-recorded-as-consent': t`Enregistrer un refus comme un refus`, 'consent-contradicted': t`Faire lire la plateforme de consentement aux balises au moment où elles envoient`, 'consent-altered': t`Transmettre la chaîne de consentement telle quelle`, 'gpc-ignored': t`Prendre Global Privacy Control pour un refus`,
    'recipient-not-declared': t`Inscrire dans la plateforme de consentement, ou dans votre notice, tous ceux qui sont contactés`, 'broken-promise': t`Dire des données des visiteurs ce qui est vrai`, 'no-banner': t`Demander avant de charger un tiers, avec un refus aussi simple que l'acceptation`,
  },
  with: others => t`, et avec lui ${others}, que lui seul fait venir`,
  instead: names => t`, par exemple ${names}`,
  others: count => t`${count} autres`,
  doubts: {
    'acceptance-not-seen': t`L'audit n'a pas vu ce qui suit une acceptation ; on suppose que c'est ce qu'on a vu avant.`, 'click-not-seen': t`Ce qui se charge après un clic n'a pas été vu, et n'est pas compté.`,
    'server-not-seen': t`Ce qu'un serveur transmet, aucun navigateur ne le voit ; le contact lui-même compte toujours.`, 'replacement-not-seen': t`Ce que fait l'outil de remplacement n'a pas été vu, et n'est pas compté.`,
    'brought-by-others': t`Quelqu'un d'autre le fait charger : c'est là qu'il faut le retirer.`, 'initiators-not-told': t`Des requêtes à d'autres sont peut-être de son fait, sans que rien ne le dise : plus pourrait disparaître que ce qui est compté.`,
  },
  policyDoubts: {
    'inline-allowed': t`L'empreinte de certains scripts inscrits dans les pages n'est pas connue ; tous peuvent donc s'exécuter, même un script introduit en fraude. Des nonces y mettraient fin.`,
    'inline-hashed': t`Les scripts inscrits dans les pages s'exécutent d'après leur empreinte. Celui qui change d'une page à l'autre, et les gestionnaires d'événements en attribut, ne s'exécutent plus.`,
    'eval-not-seen': t`Sillage ne voit pas si des scripts font du code avec du texte (« eval »). La politique l'interdit.`,
    'unseen-allowed-not': t`Ce qui n'a pas été chargé pendant l'audit est tenu dehors : sur d'autres pages, dans d'autres pays, d'autres jours. Commencez par « report-only », et lisez les rapports.`,
    'gaps': t`Des requêtes n'ont pas été vues ; il peut manquer une partie de ce dont les pages ont besoin.`,
    'stays-allowed': t`Qui se charge après une acceptation ou un clic doit pouvoir entrer : un en-tête ne connaît ni l'une ni l'autre. C'est à la page de les faire attendre.`,
  },
};
