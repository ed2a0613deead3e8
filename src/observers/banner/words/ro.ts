import type { Words } from './says.ts';

export const ro: Words = {
  cookie: 'cookie*, modulele cookie, gdpr, consimtamantul dvs*, consimtamantul tau, acordul dvs*, acordul tau',
  privacy: 'confidential*, date personale, datele personale, datelor personale, date cu caracter, datelor cu caracter, parteneri*, consimtam*, publicit*, reclam*, personaliz*',
  accept: 'accept*, sunt de acord, permit*, de acord, =da, imi dau acordul, activeaza toate, aprob*, consimt',
  refuse: 'refuz*, resping*, nu accept, nu accepta, nu sunt de acord, =nu, nu multumesc, dezactiveaza toate, blocheaza*, declin*',
  save: 'salv*, confirm*, aplica*',
  settings: 'setari*, preferint*, personaliz*, gestion*, optiuni*, configur*, administr*, alege, detalii, modific*, scopuri',
  acknowledge: '=ok, am inteles, inteleg, =continua, =continuare, =bine',
  pay: 'abonea*, abonam*, plata, plateste*, cumpar*',
  leave: 'parasi*, iesi*, iesire',
  close: 'inchide*, =mai tarziu, =nu acum, =ascunde, =anuleaza, =omite',
  all: 'toate, tot, tuturor',
  only: 'doar, numai, exclusiv',
  not: 'fara, niciun*',
  necessary: 'necesar*, esential*, obligator*, strict',
  chosen: 'selectat*, selectia, selectie, alegerile, alegerea, alese, curent*',
  age: '18 ani, varsta ta, varsta dvs*, data nasterii',
  back: 'retrage consimtam*, gestionati consimtam*, setari cookie*, modifica consimtam*, retragere*, gestioneaza consimtam*',
};
