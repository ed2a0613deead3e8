import type { Words } from './says.ts';

export const sv: Words = {
  cookie: 'cookie*, kakor*, kakorna, ditt samtycke, webbkakor',
  privacy: 'integritet*, personuppgifter, partner*, samtycke*, annons*, dataskydd*, tredje part*, sparning, anpassad*',
  accept: 'accepter*, godkann*, tillat*, samtyck*, jag godkanner, =ja, aktivera alla, ga med pa, =ja tack, okej till alla',
  refuse: 'avvisa*, neka*, avbojer, avboj, nej tack, =nej, inaktivera alla, blockera*, stang av alla, avsla*, vagra*',
  save: 'spara*, bekraft*, tillampa',
  settings: 'installning*, anpass*, hanter*, preferens*, alternativ, valj*, detaljer, andra, mina val, konfigur*, andamal',
  acknowledge: '=ok, =okej, jag forstar, forstatt, uppfattat, =fortsatt, =ga vidare, =jag ar med',
  pay: 'prenumerer*, betala, kop, prenumeration',
  leave: 'lamna*',
  close: 'stang, =senare, =inte nu, =dolj, =avbryt, =hoppa over, stang banner*, stang ruta*, stang fonster*',
  all: 'alla, allt, samtliga',
  only: 'endast, bara, enbart',
  not: 'utan, inte, ej, inga, icke',
  necessary: 'nodvandig*, absolut nodvandig*, kravda, obligatorisk*',
  chosen: 'urval*, valda, mina val, mitt val, markerade',
  age: '18 ar, din alder, fodelsedatum',
  back: 'aterkalla samtycke, hantera kakor, hantera cookies, andra samtycke, om kakor, cookieinstallningar, kakinstallningar',
};
