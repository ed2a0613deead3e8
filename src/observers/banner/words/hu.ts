import type { Words } from './says.ts';

export const hu: Words = {
  cookie: 'cookie*, suti*, sutik*, hozzajarulasa*, hozzajarulasod*',
  privacy: 'adatvedel*, szemelyes adat*, partner*, hozzajarul*, hirdet*, maganszfera, harmadik fel*, szemelyre szab*',
  accept: 'elfogad*, engedelyez*, hozzajarulok, egyetertek, =igen, beleegyez*, osszes engedelyezese, jovahagy*, rendben mindet',
  refuse: 'elutasit*, visszautasit*, megtagad*, nem fogad*, nem engedelyez*, =nem, koszonom nem, nem koszonom, tilt*, letilt*, nem ertek egyet, nem jarulok',
  save: 'mentes*, mentem, =ment, megerosit*, jovahagyom a valaszt*, alkalmaz*',
  settings: 'beallit*, testreszab*, kezel*, preferenci*, lehetoseg*, valaszt*, reszlet*, modosit*, tovabbi lehetoseg*, szemelyre szab*, celok',
  acknowledge: '=ok, =oke, ertem, megertettem, =rendben, =tovabb, =folytatas, tudomasul',
  pay: 'elofizet*, fizet*, vasarl*',
  leave: 'elhagy*, kilep*',
  close: 'bezar*, =kesobb, =most nem, =elrejt, =megse, =kihagyas',
  all: 'osszes*, mind, mindet, mindent, minden, mindegyik*',
  only: 'csak, kizarolag',
  not: 'nelkul, nem, ne',
  necessary: 'szukseges*, elengedhetetlen*, alapveto*, kotelezo*, feltetlenul',
  chosen: 'kivalaszt*, kijelolt*, valasztas*, valasztott*, jelenlegi',
  age: '18 ev*, eletkor*, szuletesi datum*, elmult 18',
  back: 'hozzajarulas visszavonasa, hozzajarulas kezelese, suti beallit*, cookie beallit*, sutik kezelese, visszavon*',
};
