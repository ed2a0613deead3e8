import type { Words } from './says.ts';

export const fr: Words = {
  cookie: 'cookie*, traceur*, rgpd, votre consentement, temoins de connexion',
  privacy: 'vie privee, informations personnelles, donnees personnelles, donnees a caractere personnel, confidentialite, partenaires, consent*, publicit*, mesure d audience, pistage, personnalis*',
  accept: 'accept*, d accord, autoris*, =oui, je consens, tout activer, =consentir, j approuve, =activer, valider tout, oui pour tout',
  refuse: 'refus*, rejet*, declin*, interdire*, tout desactiver, =non, non merci, bloquer tout, m oppose*, s opposer a tout, pas d accord',
  save: 'enregistr*, sauvegard*, confirm*, valid*, appliqu*',
  settings: 'parametr*, personnaliser, personnalisez, personnalisation, gerer, preference*, reglage*, configur*, choisir, options, plus de choix, mes choix, en detail, modifier, finalites, ajuster, gestion des cookies',
  acknowledge: '=ok, j ai compris, compris, =continuer, =poursuivre, c est note, =entendu, =ok pour moi, c est compris',
  pay: 'abonn*, payer, payez, payant*, achet*',
  leave: 'quitter, sortir, partir',
  close: 'fermer, =plus tard, =masquer, =passer, =annuler, pas maintenant',
  all: 'tout, tous, toutes, toute, ensemble',
  only: 'seulement, uniquement, seul, seuls, que les, juste, exclusivement, strict minimum',
  not: 'sans, pas, non, ne, aucun, sauf',
  necessary: 'necessaire*, essentiel*, requis, obligatoires, indispensables',
  chosen: 'selection*, choisis, mes choix, mon choix, ces choix, la selection',
  age: 'votre age, plus de 18 ans, majeur, 18 ans, date de naissance, age legal',
  back: 'gerer mes cookies, gestion des cookies, retirer mon consentement, modifier mon consentement, preferences cookies, gerer le consentement, gestion du consentement, mes traceurs, revoquer, gerer mes choix, modifier mes choix, revoir mes choix, changer mes choix',
};
