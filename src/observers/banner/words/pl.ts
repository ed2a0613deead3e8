import type { Words } from './says.ts';

export const pl: Words = {
  cookie: 'cookie*, ciasteczk*, ciasteczek, rodo, twoja zgod*, twojej zgody, panstwa zgod*, plikow cookie*',
  privacy: 'prywatnosc*, dane osobowe, danych osobowych, partner*, zgod*, reklam*, ochrona danych, personaliz*',
  accept: 'akceptuj*, zaakceptuj*, zgadzam, zezwol*, zezwalam, wyrazam zgode, =tak, przyjmuj*, wlacz wszystk*, przejdz do serwisu, pozwol*, pozwalam',
  refuse: 'odrzuc*, odmow*, odmawiam, =nie, nie dziekuje, wylacz wszystk*, zablokuj*, nie zgadzam, sprzeciw*, nie wyrazam*',
  save: 'zapisz*, zatwierdz*, potwierdz*, zastosuj',
  settings: 'ustawien*, dostosuj*, preferencj*, zarzadz*, opcje, opcji, konfigur*, wybierz*, wiecej opcji, szczegol*, zmien*, cele',
  acknowledge: '=ok, rozumiem, =kontynuuj, =dalej, =w porzadku, zrozumialem, =jasne',
  pay: 'subskryb*, zaplac*, kup, prenumerat*, wykup',
  leave: 'opusc*, wyjdz',
  close: 'zamknij*, =pozniej, =nie teraz, =ukryj, =anuluj, =pomin',
  all: 'wszystk*, wszystkie',
  only: 'tylko, jedynie, wylacznie',
  not: 'bez, nie, zadnych',
  necessary: 'niezbedn*, konieczn*, wymagan*, podstawow*, obowiazkow*',
  chosen: 'wybran*, zaznaczon*, moj wybor, moje wybory, wybor',
  age: '18 lat, pelnoletni*, twoj wiek, data urodzenia',
  back: 'cofnij zgode, wycofaj zgode, zarzadzaj zgod*, zmien zgod*, ustawienia plikow',
};
