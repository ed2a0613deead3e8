import type { Words } from './says.ts';

export const nb: Words = {
  cookie: 'cookie*, informasjonskapsl*, informasjonskapsel*, ditt samtykke, sporingsteknologi*',
  privacy: 'personvern*, personopplysning*, partner*, samtykke*, annons*, tredjepart*, markedsforing',
  accept: 'godta*, aksepter*, tillat*, samtykk*, godkjenn*, =ja, ja takk, aktiver alle, jeg godtar',
  refuse: 'avvis*, avsla*, nei takk, =nei, nekt*, deaktiver alle, blokker*, avslar, ikke godta',
  save: 'lagre*, bekreft*, bruk valg*',
  settings: 'innstilling*, tilpass*, administrer*, preferans*, alternativ*, velg*, detaljer, endre, behandle*, konfigur*, formal',
  acknowledge: '=ok, =okei, forstatt, jeg forstar, skjonner, =fortsett, =videre, =greit',
  pay: 'abonner*, betal, kjop, abonnement',
  leave: 'forlat*',
  close: 'lukk*, =senere, =ikke na, =skjul, =avbryt, =hopp over',
  all: 'alle, alt, samtlige',
  only: 'kun, bare, utelukkende',
  not: 'uten, ikke, ingen',
  necessary: 'nodvendig*, essensiell*, pakrevd*, obligatorisk*, strengt',
  chosen: 'utvalgte, valgte, mine valg, mitt valg, markerte, valg',
  age: '18 ar, din alder, fodselsdato',
  back: 'trekk tilbake samtykke, trekk samtykke, endre samtykke, administrer informasjonskapsler, samtykkevalg',
};
