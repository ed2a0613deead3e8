import type { Words } from './says.ts';

export const it: Words = {
  cookie: 'cookie*, il tuo consenso, il suo consenso, il vostro consenso, tracciatori, strumenti di tracciamento',
  privacy: 'privacy, riservatezza, dati personali, partner*, consenso, pubblicita, terze parti, annunci, profilazione, personalizza*',
  accept: 'accett*, acconsent*, consent*, permett*, d accordo, autorizz*, =si, abilita tutt*, attiva tutt*, approv*',
  refuse: 'rifiut*, nega, negare, declin*, no grazie, =no, disattiva tutt*, disabilita tutt*, blocca tutt*, respingi*',
  save: 'salva*, conferm*, applica*',
  settings: 'impostazion*, personalizza*, gestisci*, gestione, preferenz*, opzioni, configur*, scegli*, modifica, dettagli, scopri di piu e personalizza, finalita',
  acknowledge: '=ok, ho capito, capito, =continua, =prosegui, =va bene, ho letto',
  pay: 'abbona*, paga, acquista*, pagare',
  leave: 'esci, abbandona, lascia il sito',
  close: 'chiudi*, =piu tardi, =non ora, =nascondi, =annulla, =salta',
  all: 'tutto, tutti, tutte',
  only: 'solo, soltanto, esclusivamente, unicamente',
  not: 'senza, non, nessun*, tranne',
  necessary: 'necessari*, essenzial*, obbligator*, tecnici, indispensabili, richiesti',
  chosen: 'selezion*, scelti, le mie scelte, scelta, attuali',
  age: 'maggiorenne, 18 anni, la tua eta, data di nascita',
  back: 'revoca il consenso, revoca*, gestisci cookie, aggiorna le preferenze, rivedi le tue scelte, modifica il consenso, preferenze cookie, le tue preferenze relative alla privacy',
};
