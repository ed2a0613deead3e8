import type { Words } from './says.ts';

export const da: Words = {
  cookie: 'cookie*, dit samtykke, sporingsteknologi*',
  privacy: 'privatliv*, personoplysninger, persondata, samarbejdspartner*, partner*, samtykke*, annonc*, databeskyttelse, tredjepart*, markedsforing',
  accept: 'accepter*, tillad*, godkend*, samtyk*, =ja, ja tak, aktiver alle, jeg accepterer, giv samtykke',
  refuse: 'afvis*, afslaa*, afsla*, nej tak, =nej, naegt*, deaktiver alle, bloker*, fravaelg alle',
  save: '=gem, gem valg*, gem indstil*, gem og*, gem mine*, gem praef*, bekraeft*, anvend',
  settings: 'indstilling*, tilpas*, administrer*, praeferenc*, valgmuligheder, vaelg*, detaljer, rediger*, aendr*, vis detaljer, konfigur*, formal',
  acknowledge: '=ok, =okay, forstaet, jeg forstar, =fortsaet, =videre, =det er fint',
  pay: 'abonner*, betal, kob, abonnement',
  leave: 'forlad*',
  close: 'luk, =senere, =ikke nu, =skjul, =annuller, =spring over, luk banner*, luk vindue*',
  all: 'alle, alt, samtlige',
  only: 'kun, udelukkende, blot',
  not: 'uden, ikke, ingen',
  necessary: 'nodvendig*, essentiel*, pakraevede, obligatorisk*, strengt',
  chosen: 'valgte, udvalgte, mine valg, mit valg, markerede, valg',
  age: '18 ar, din alder, fodselsdato',
  back: 'tilbagetraek samtykke, traek samtykke, aendre samtykke, aendr samtykke, administrer cookies, cookieindstillinger, forny eller aendre*',
};
