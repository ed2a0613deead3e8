import type { Words } from './says.ts';

export const cs: Words = {
  cookie: 'cookie*, gdpr, vas souhlas, vaseho souhlasu, susenk*',
  privacy: 'soukrom*, osobni udaje, osobnich udaju, partner*, souhlas*, reklam*, ochran*, tretich stran, personaliz*',
  accept: 'prijm*, prijim*, prijmout, souhlasim, povol*, akceptova*, akceptuj*, =ano, =souhlas, vse v poradku, udelit souhlas, schval*',
  refuse: 'odmit*, zamit*, nesouhlas*, =ne, ne dekuji, zakaz*, nepovol*, neprijm*, vypnout vse, blokova*, odepri*',
  save: 'uloz*, potvrd*, pouzit',
  settings: 'nastaven*, nastavit, upravit, prizpusob*, spravova*, spravovat, moznost*, predvol*, vybrat, podrobn*, zmenit, vlastni, ucely, spravu*',
  acknowledge: '=ok, rozumim, chapu, =pokracovat, =v poradku, =jasne, beru na vedomi',
  pay: 'predplat*, zaplat*, koupit',
  leave: 'opustit, odejit',
  close: 'zavrit*, =pozdeji, =ted ne, =skryt, =zrusit, =preskocit',
  all: 'vse, vsechn*, vsech',
  only: 'pouze, jen, jenom, vyhradne',
  not: 'bez, ne, zadne',
  necessary: 'nezbytn*, nutn*, potrebn*, povinn*, zakladni',
  chosen: 'vybran*, vyber, moje volby, zvolen*, volby',
  age: '18 let, vas vek, datum narozeni, plnolet*',
  back: 'odvolat souhlas, spravovat souhlas*, zmenit souhlas, nastaveni soukromi, sprava souhlasu',
};
