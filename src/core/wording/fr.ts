import type { Catalog } from './catalog.ts';
import { behaviorsFr } from './behaviors-fr.ts';
import { choicesFr } from './choices-fr.ts';
import { chainFr } from './chain-fr.ts';
import { gapsFr } from './gaps-fr.ts';
import { initiatorsFr } from './initiators-fr.ts';
import { measuresFr } from './measures-fr.ts';
import { writeCount, type Notation } from './notation.ts';
import type { CookieParts } from './sentence-words.ts';
import { fr as t, NARROW } from './typeset.ts';
import { scriptsFr } from './scripts-fr.ts';
import { unseenFr } from './unseen-fr.ts';

const NOTATION: Notation = {
  decimal: ',', thousands: NARROW, space: '\u00a0', colon: `${NARROW}: `, and: 'et',
  byteUnits: ['octets', 'ko', 'Mo', 'Go'],
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  times: {
    second: { one: 'seconde', other: 'secondes' }, minute: { one: 'minute', other: 'minutes' }, hour: { one: 'heure', other: 'heures' },
    day: { one: 'jour', other: 'jours' }, month: { one: 'mois', other: 'mois' }, year: { one: 'an', other: 'ans' },
  },
  moment: it => `${it.day === 1 ? '1er' : it.day} ${it.month} ${it.year} à ${it.hour}${NARROW}h${NARROW}${it.minute} UTC`,
  form: count => (Math.abs(count) < 2 ? 'one' : 'other'),
  quote: text => t`« ${text} »`,
};

const count = (n: number, one: string, other: string): string => writeCount(NOTATION, n, { one, other });
const when = (clause: string): string => (clause ? `, ${clause}` : '');
const aside = (clause: string, rest: string): string => (clause ? `, ${clause}${rest ? ',' : ''}` : '');
const elided = (text: string): string => (/^[aeiouyàâéèêëîôûœ]/i.test(text) ? `d’${text}` : `de ${text}`);

function remembers({ identifying, lifetime, kept, apart }: CookieParts): string {
  const tells = identifying ? t`, qui peut vous distinguer de tous les autres` : '';
  const lasts = lifetime ? ` pendant ${lifetime}` : t` jusqu'à la fermeture du navigateur`;
  return `${tells}${identifying || lifetime ? lasts : ''}${apart ? ', sur ce site seulement' : ''}${kept ? '' : t`, sans qu'on ait vu le navigateur le garder`}`;
}

/** French. */
export const fr: Catalog = {
  notation: NOTATION,
  groups: { identity: 'Identité', account: 'Compte', money: 'Argent', place: 'Lieu', life: 'Vie', device: 'Appareil' },
  categories: {
    'given-name': { name: 'Prénom', yours: 'votre prénom' },
    'family-name': { name: 'Nom de famille', yours: 'votre nom de famille' },
    'email-address': { name: 'Adresse e-mail', yours: 'votre adresse e-mail' },
    'phone-number': { name: 'Numéro de téléphone', yours: 'votre numéro de téléphone' },
    'postal-address': { name: 'Adresse postale', yours: 'votre adresse postale' },
    city: { name: 'Ville', yours: 'votre ville' },
    postcode: { name: 'Code postal', yours: 'votre code postal' },
    'date-of-birth': { name: 'Date de naissance', yours: 'votre date de naissance' },
    age: { name: 'Âge', yours: 'votre âge' },
    gender: { name: 'Genre', yours: 'votre genre' },
    'national-id': { name: t`Numéro d'identité`, yours: t`votre numéro d'identité national` },
    username: { name: t`Nom d'utilisateur`, yours: t`votre nom d'utilisateur` },
    password: { name: 'Mot de passe', yours: 'votre mot de passe' },
    'customer-id': { name: 'Numéro de client', yours: 'votre numéro de client' },
    'session-token': { name: 'Jeton de session', yours: 'votre jeton de session' },
    company: { name: 'Entreprise', yours: 'votre entreprise' },
    'job-title': { name: 'Poste occupé', yours: 'votre poste' },
    'payment-card': { name: 'Carte de paiement', yours: 'votre numéro de carte de paiement' },
    'card-security-code': { name: 'Cryptogramme de carte', yours: 'votre cryptogramme de carte' },
    'bank-account': { name: 'Compte bancaire', yours: 'votre numéro de compte bancaire' },
    'account-balance': { name: 'Solde du compte', yours: 'votre solde de compte' },
    transaction: { name: 'Opération bancaire', yours: 'vos opérations bancaires' },
    salary: { name: 'Salaire', yours: 'votre salaire' },
    coordinates: { name: 'Position', yours: 'votre position' },
    'ip-address': { name: 'Adresse IP', yours: 'votre adresse IP' },
    household: { name: 'Foyer', yours: 'votre foyer' },
    profession: { name: 'Profession', yours: 'votre profession' },
    health: { name: 'Santé', yours: 'vos données de santé' },
    beliefs: { name: 'Convictions', yours: 'vos convictions' },
    'search-term': { name: 'Recherche', yours: 'votre recherche' },
    'message-text': { name: 'Texte de message', yours: 'votre message' },
    'document-title': { name: 'Titre de document', yours: 'votre titre de document' },
    'file-name': { name: 'Nom de fichier', yours: 'votre nom de fichier' },
    'voice-recording': { name: 'Enregistrement vocal', yours: 'votre voix' },
    'cookie-identifier': { name: 'Identifiant de cookie', yours: 'votre identifiant de cookie' },
    'storage-identifier': { name: 'Identifiant stocké', yours: 'un identifiant stocké dans votre navigateur' },
    'advertising-identifier': { name: 'Identifiant publicitaire', yours: 'votre identifiant publicitaire' },
    fingerprint: { name: 'Empreinte', yours: t`l'empreinte de votre navigateur` },
    'click-identifier': { name: 'Identifiant de clic', yours: t`l'identifiant de votre clic` },
  },
  roles: {
    advertising: 'Publicité', analytics: 'Mesure d’audience', 'session-replay': 'Enregistrement de session', social: 'Réseau social',
    identification: 'Identification', 'tag-manager': 'Gestion de balises', marketing: 'Marketing', 'customer-support': 'Assistance client',
    'error-monitoring': 'Suivi d’erreurs', payment: 'Paiement', consent: 'Recueil du consentement', content: 'Contenu',
    hosting: 'Hébergement', security: 'Sécurité', utility: 'Service technique', unknown: 'Rôle inconnu',
  },
  forms: {
    plain: { name: 'En clair', sign: 'C', clause: () => 'en clair' },
    encoded: { name: 'Encodé', sign: 'E', clause: means => `sous forme simplement encodée${means && ` (${means})`}` },
    hashed: { name: 'Haché', sign: 'H', clause: means => `sous forme hachée${means && ` (${means})`}` },
  },
  confidences: {
    exact: { name: 'Exacte', hedge: yours => yours },
    digest: { name: 'Exacte, hachée', hedge: yours => yours },
    partial: { name: 'Une partie', hedge: yours => `une partie ${elided(yours)}` },
    declared: { name: 'Le nom du champ l’annonce', hedge: yours => `ce qu’un champ annonce comme ${yours}` },
    inferred: { name: 'Cela y ressemble', hedge: yours => `ce qui ressemble à ${yours}` },
  },
  channels: {
    navigation: 'Navigation', frame: 'Cadre', form: 'Formulaire', fetch: 'Fetch ou XHR', beacon: 'Balise (beacon)', script: 'Script', image: 'Image',
    style: 'Feuille de style', font: 'Police', media: 'Média', socket: 'Socket', rtc: 'WebRTC', message: 'Message entre cadres',
    prefetch: 'Préchargement', connect: t`Connexion à l'avance`, report: 'Rapport du navigateur', other: 'Autre requête',
  },
  severities: { critical: 'Critique', serious: 'Grave', moderate: 'Modérée', minor: 'Mineure' },
  consents: {
    none: { name: 'Aucun choix fait', clause: t`avant que vous ayez accepté quoi que ce soit` },
    granted: { name: 'Accordé', clause: 'après votre accord' },
    refused: { name: 'Refusé', clause: 'malgré votre refus' },
    unknown: { name: 'Inconnu', clause: '' },
  },
  answers: { yes: 'Oui', no: 'Non', unknown: 'Inconnu' },
  reasons: {
    'first-party': t`c'est le site lui-même`, 'known-tracker': 'connu pour suivre les gens d’un site à l’autre ou dans le temps',
    'known-service': 'connu pour servir la page, non pour suivre les gens', 'received-personal-data': 'a reçu des données personnelles de cette page',
    'set-identifier': 'a déposé un identifiant dans ce navigateur', 'received-identifier': 'a reçu un identifiant de ce navigateur',
    'received-beacon': 'a reçu des balises, dont le seul but est de rapporter', 'nothing-known': 'on ne sait rien à son sujet, et rien n’a été vu',
  },
  evidenceKinds: {
    request: { one: 'requête', other: 'requêtes' }, 'request-body': { one: 'corps de requête', other: 'corps de requête' },
    'request-head': { one: 'jeu d’en-têtes', other: 'jeux d’en-têtes' }, response: { one: 'réponse', other: 'réponses' },
    content: { one: 'texte de script', other: 'textes de scripts' }, input: { one: 'saisie', other: 'saisies' }, shown: { one: 'valeur affichée par la page', other: 'valeurs affichées par la page' },
    submit: { one: 'envoi de formulaire', other: 'envois de formulaire' },
    'cookie-write': { one: 'cookie écrit par script', other: 'cookies écrits par script' },
    'storage-write': { one: 'écriture locale', other: 'écritures locales' }, use: { one: 'recours à une fonction du navigateur', other: 'recours à des fonctions du navigateur' }, cookie: { one: 'cookie', other: 'cookies' },
    navigation: { one: 'navigation', other: 'navigations' }, watch: { one: 'document observé', other: 'documents observés' },
    resource: { one: 'ressource', other: 'ressources' }, markup: { one: 'élément de la page', other: 'éléments de la page' }, alias: { one: 'alias d’hôte', other: 'alias d’hôtes' }, worker: { one: 'worker', other: 'workers' }, banner: { one: 'bandeau de consentement', other: 'bandeaux de consentement' },
    consent: { one: 'choix de consentement', other: 'choix de consentement' }, 'consent-signal': { one: 'signal de consentement', other: 'signaux de consentement' }, gap: { one: 'lacune', other: 'lacunes' },
  },
  witnesses: { page: 'Page', browser: 'Navigateur' }, hosts: { 'chromium-extension': 'Extension Chromium', 'firefox-extension': 'Extension Firefox', command: 'Ligne de commande', har: t`Un fichier HAR fait par un autre outil` },
  states: {
    live: 'Visite en direct', S0: 'Aucun choix fait', S1: 'Refus', S2: 'Acceptation', S3: 'Retrait',
    S4: 'Global Privacy Control actif', S5: 'Global Privacy Control actif, puis acceptation',
  },
  outcomes: { complete: 'Complet', partial: 'Partiel', 'not-observed': 'Non observé', 'not-tried': 'Non tenté', failed: 'En échec' },
  detectors: {
    'exposed-before-submit': 'Envoi avant validation', 'exposed-personal-data': 'Donnée personnelle exposée',
    'third-party-cookie': 'Cookie tiers', 'first-party-cookie-set-by-third-party': 'Cookie d’un tiers au nom du site',
    'page-address-disclosed': 'Adresse de la page divulguée', 'third-party-recipient': 'Tiers contacté',
    'vendor-event': 'Événement au format d’un fournisseur',
  },
  purposes: {
    'page-measurement': 'à mesurer quelles pages sont vues', 'event-measurement': 'à mesurer ce que font les gens', 'conversion-measurement': 'à mesurer ce que rapportent les publicités',
    'audience-building': 'à choisir à qui montrer des publicités', identification: 'à savoir qui est le visiteur', 'session-replay': 'à enregistrer la visite',
    'error-reports': 'à signaler des erreurs', 'performance-measurement': 'à mesurer la rapidité des pages', messaging: 'à dialoguer avec les visiteurs', 'lead-capture': 'à retenir qui est intéressé',
  },
  behaviors: behaviorsFr, choices: choicesFr, chain: chainFr, unseen: unseenFr,
  initiators: initiatorsFr, scripts: scriptsFr, measures: measuresFr,
  gaps: gapsFr(count),
  notGraded: { 'nothing-observed': t`rien n'a été observé`, 'too-many-gaps': t`une trop grande partie de la visite n'a pas pu être vue` },
  sentences: {
    who: (organization, domain) => `${organization} (${domain})`,
    site: domain => `${domain} (le site lui-même)`,
    attempt: it => `La page a tenté d’envoyer ${it.what}${{ shown: ', qu’elle affichait,', recognized: ', que Sillage ne connaissait pas d’avance,', given: '' }[it.origin]}${it.how && ` ${it.how}`} à ${it.who}${when(it.when)}${NARROW}; l’envoi a été bloqué ou n’a pas abouti.`,
    exposure: it => `${it.who} a reçu ${it.what}${aside({ shown: 'que la page affichait', recognized: 'que Sillage ne connaissait pas d’avance', given: '' }[it.origin], it.how + it.when)}${it.how && ` ${it.how}`}${when(it.when)}.`,
    beforeSubmit: 'avant que vous ayez envoyé quoi que ce soit',
    contact: (who, times) => `Votre navigateur a contacté ${who} ${count(times, 'fois', 'fois')}.`,
    thirdPartyCookie: it => `${it.who} a déposé un cookie tiers, ${it.name}${remembers(it)}${when(it.when)}.`,
    disguisedCookie: it => `${it.who} a déposé, au nom du site lui-même, le cookie ${it.name}${remembers(it)}${when(it.when)}.`,
    address: (who, what, by) => `${who} a appris ${{ origin: 'sur quel site vous étiez', path: 'sur quelle page vous étiez', query: t`l'adresse complète de la page où vous étiez, avec ses paramètres` }[what]}${by}.`,
    vendorEvent: it => t`${it.who} a reçu ${it.what}${it.relayed ? t`, au format de ce fournisseur bien qu'il s'agisse d'un autre, qui peut le lui transmettre` : ''}. Cela sert ${it.purposes}.`,
    referer: t`, par l'en-tête Referer`, at: place => `, dans ${place}`,
    other: (who, detector, subject) => `${who}${t` : `}${detector}${subject && ` (${subject})`}.`,
    andMoreKinds: n => count(n, 'autre type de donnée', 'autres types de données'),
    moreRecipients: (n, names) => t`${count(n, 'autre destinataire a', 'autres destinataires ont')} reçu des données personnelles : ${names}.`,
    identifyingCookies: (n, names) => t`${count(n, 'tiers a', 'tiers ont')} déposé des cookies qui peuvent vous distinguer de tous les autres : ${names}.`,
    others: n => count(n, 'autre', 'autres'),
    onlyContacts: (n, tracking) => `La page a contacté ${count(n, 'tiers', 'tiers')}${tracking > 0 ? `, dont ${count(tracking, 'suit', 'suivent')} les gens ici` : t` ; on n'a vu partir aucune donnée personnelle`}.`,
    nobody: 'On n’a vu contacter aucun tiers.',
    unseen: n => t`Tout n'a pas pu être vu : ${count(n, 'lacune est signalée', 'lacunes sont signalées')} plus bas.`,
    graded: (score, grade) => `${score} sur 100, note ${grade}.`,
    capped: atMost => t`Plafonnée à ${atMost}.`,
    notGraded: reason => t`Sans note : ${reason}.`,
    concerning: domain => ` (concerne ${domain})`, located: place => t` (à l'adresse ${place})`,
    notObserved: (detector, missing) => t`${detector} : pas cherché, car ceci n'a pas été observé : ${missing}.`,
    partial: (detector, n) => t`${detector} : cherché, mais ${count(n, 'lacune peut en cacher', 'lacunes peuvent en cacher')} davantage.`,
    without: (detector, missing) => t`${detector} : cherché, mais ceci n'a pas été observé et peut en cacher davantage : ${missing}.`,
    failed: (detector, reason) => t`${detector} : la recherche a échoué (${reason}).`,
  },
};
