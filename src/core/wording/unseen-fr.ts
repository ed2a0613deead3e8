import { fr as t } from './typeset.ts';
import type { UnseenWords } from './unseen-words.ts';

/** French. */
export const unseenFr: UnseenWords = {
  command: t`Lancez la commande Sillage sur cette page : par les outils de développement du navigateur, elle en apprend plus qu'une extension.`,
  evenCommand: t`Cet audit a été fait par la commande, qui en apprend plus qu'une extension. Ceci, elle ne l'a pas appris non plus : regardez dans les outils du navigateur.`,
  untried: (detector, what) => t`${detector} : pas cherché, faute de visite avec ${what}.`,
  situations: { silence: 'un choix laissé ouvert', refusal: 'un refus', acceptance: 'une acceptation', withdrawal: 'un retrait', signal: 'Global Privacy Control' },
  listening: {
    browsing: { name: 'Écoute légère', means: t`Sillage n'a écouté que ce qu'il faut pour un premier jugement, au moindre coût pour le navigateur. Ce qu'il entendrait lors d'un audit peut manquer plus bas sans que rien ne le dise.` },
    auditing: { name: 'Écoute attentive', means: t`Sillage a écouté tout ce que ce navigateur raconte.` },
  },
  reasons: {
    'started-late': { counts: { one: 'fois', other: 'fois' }, name: 'Commencé en retard', means: t`La page était déjà en route quand Sillage a commencé à regarder. Ce qu'elle a envoyé avant peut être n'importe quoi.`, remedy: t`Rechargez la page avec Sillage en marche.` },
    'records-lost': { name: 'Perdu en chemin', means: t`Sillage numérote ce que ses observateurs rapportent, et des numéros ne sont jamais arrivés. On ne sait pas ce qu'ils disaient.`, remedy: t`Rechargez la page et regardez de nouveau.` },
    'limit-reached': { name: 'Trop pour être gardé', means: t`Tout ce que Sillage garde a une limite, pour qu'aucune page ne puisse remplir la mémoire du navigateur. Ce qui venait après a été compté, sans être regardé.`, remedy: t`Regardez une page à la fois, et moins longtemps.` },
    'body-hidden': { name: 'Contenu caché', means: t`On a vu à qui quelque chose a été envoyé, mais pas quoi : le navigateur ne montre pas le contenu de certaines requêtes (fichiers, Blobs, flux). Ce peut être des données personnelles.` },
    'body-cut': { name: 'Contenu lu en partie', means: t`Un contenu très long est lu jusqu'à une limite. Ce qui vient après n'a pas été fouillé.`, remedy: t`Rien n'est à faire, sauf si ce destinataire compte : regardez alors ses requêtes dans les outils du navigateur.` },
    'text-cut': { name: 'Texte gardé en partie', means: t`Les textes très longs sont gardés jusqu'à une limite. Ce qui vient après n'a été ni cherché ni fouillé.`, remedy: t`Essayez le formulaire avec des valeurs plus courtes.` },
    unreadable: { name: 'Contenu de forme inconnue', means: t`Certaines valeurs ne pouvaient être lues qu'en exécutant du code de la page, ce que Sillage ne fait jamais.` },
    'frame-not-observed': { counts: { one: 'cadre', other: 'cadres' }, name: 'Cadres sans observateurs', means: t`Ce que ces cadres ont envoyé a été vu. Ce qu'on y a saisi, ce qu'ils ont écrit dans le navigateur et les fonctions qu'ils ont appelées ne l'ont pas été.`, remedy: t`Rechargez la page. Les cadres ouverts avant Sillage lui restent fermés.` },
    'worker-not-observed': { name: 'Workers vus du dehors seulement', means: t`Des scripts qui s'exécutent à côté de la page, là où aucune extension ne peut se tenir. Ce qu'ils envoient est vu malgré tout ; quand son contenu ne l'est pas, c'est dit à part.` },
    'observer-failed': { counts: { one: 'fois', other: 'fois' }, name: 'Un observateur a échoué', means: t`Un des observateurs de Sillage n'a pas fonctionné dans cette page. Ce que lui seul peut dire manque.`, remedy: t`Rechargez la page. Si cela se reproduit, dites aux auteurs de Sillage de quelle page il s'agit.` },
    'host-stopped': { counts: { one: 'fois', other: 'fois' }, name: 'Sillage a été arrêté un moment', means: t`Les navigateurs arrêtent les extensions pour économiser la mémoire. Ce qui s'est passé jusqu'à la reprise n'a pas été vu.`, remedy: t`Rechargez la page et regardez de nouveau.` },
    'not-reached': { name: 'Fini avant d’avoir tout atteint', means: t`L'audit a pris fin alors qu'il lui restait quelque chose à faire ou à attendre.`, remedy: t`Laissez plus de temps à l'audit.` },
    'call-without-request': { name: 'Demandé, sans qu’on l’ait vu partir', means: t`La page a demandé ces requêtes, et on n'a pas vu le navigateur les envoyer : elles ont pu être bloquées, servies par un cache, ou attendent encore. Elles ne comptent pour rien.`, remedy: t`Regardez de nouveau en laissant la page ouverte plus longtemps, sans autre extension qui bloque des requêtes.` },
    'request-without-call': { name: 'Envoyé en contournant notre surveillance', means: t`Le contenu était caché, et les fonctions de la page que Sillage surveille n'ont pas été appelées pour l'envoyer. La page sait les contourner, par la copie intacte d'une fonction par exemple.` },
    'socket-not-observed': { counts: { one: 'socket', other: 'sockets' }, name: 'Sockets que personne n’a écoutées', means: t`Une connexion durable a été ouverte là où Sillage ne peut se tenir (dans un worker), et ce qui s'y est dit n'a pas été vu. Ce peut être des données personnelles.` },
    unconfirmed: { name: 'La seule parole de la page', means: t`Les navigateurs ne montrent à personne ce qui part par cette fonctionnalité (WebRTC), ou n'ont montré aucune connexion par où cela aurait pu partir. Seul le monde de la page en a parlé. Une page peut inventer, cela ne compte donc pour rien ; ce peut être vrai malgré tout.`, remedy: t`Regardez les connexions de la page dans les outils du navigateur (chrome://webrtc-internals, about:webrtc).` },
    'reports-not-observed': { counts: { one: 'adresse', other: 'adresses' }, name: 'Rapports envoyés par le navigateur lui-même', means: t`Un document désigne à qui le navigateur signale les infractions à ses règles, les pannes et les requêtes échouées, avec les adresses concernées. Il le fait jusqu'à une minute plus tard et ne montre ces rapports à aucune extension. On ignore s'il en a envoyé.`, remedy: t`La commande \`sillage audit\` voit ce qui est mis en attente pour la page elle-même.` },
    'access-withdrawn': { counts: { one: 'fois', other: 'fois' }, name: 'Accès retiré', means: t`L'accès de Sillage aux sites a été retiré pendant qu'il regardait. La suite n'a pas été vue.`, remedy: t`Redonnez l'accès, puis rechargez la page.` },
    'search-limited': { name: 'Recherche abrégée', means: t`Des valeurs peuvent être emballées les unes dans les autres sans fin, et la recherche de données personnelles ne va que jusqu'à un point.`, remedy: t`Regardez les requêtes de ce destinataire dans les outils du navigateur.` },
    'script-not-told': { name: 'Du code sans nom', means: t`Du code évalué, ou écrit dans la page par un script, n'a pas d'adresse à lui, et dans Firefox un script peut emprunter celle du site. On ne sait pas à qui il est : personne n'en est accusé, ni blanchi.` },
    'not-operable': { counts: { one: 'fois', other: 'fois' }, name: t`Un choix qui n'a pas pu être fait`, means: t`Un bandeau de consentement était là, et Sillage n'a pas trouvé comment faire le choix prévu, ou n'a pas pu voir qu'il était pris en compte. Ce que le site fait après ce choix n'est pas connu.`, remedy: t`Faites ce choix à la main dans un profil vierge, avec Sillage qui regarde.` },
  },
};
