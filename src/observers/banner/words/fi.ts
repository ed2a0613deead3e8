import type { Words } from './says.ts';

export const fi: Words = {
  cookie: 'evaste*, cookie*, suostumuksesi, seurantateknolog*',
  privacy: 'yksityisyy*, tietosuoja*, henkilotie*, kumppan*, suostum*, mainon*, mainok*, kolmansi*, kohdennet*',
  accept: 'hyvaksy*, salli*, suostun, anna suostumus, =kylla, =joo, ota kaikki kayttoon',
  refuse: 'hylka*, kielta*, kiella*, esta kaikki, en hyvaksy, en suostu, =ei, ei kiitos, poista kaikki kaytosta, torju*, kieltaydy*',
  save: 'tallenna*, vahvista*, kayta valintoja',
  settings: 'asetu*, muokkaa*, hallin*, hallitse*, mukauta*, vaihtoehdo*, valitse*, nayta tiedot, tarkemm*, muuta, lisavalinnat, mukautet*, kayttotarkoitu*',
  acknowledge: '=ok, ymmarran, selva, =jatka, =jatka sivustolle, =asia selva, ymmarretty',
  pay: 'tilaa, osta, maksa, tilaus',
  leave: 'poistu*',
  close: 'sulje*, =myohemmin, =ei nyt, =piilota, =peruuta, =ohita',
  all: 'kaikki, kaikkia, kaikkien, kaiken',
  only: 'vain, ainoastaan, pelkat, pelkastaan',
  not: 'ilman, ei, muut kuin',
  necessary: 'valttamat*, pakolli*, tarpeelli*, vaadittavat, olennaiset',
  chosen: 'valitut, valinta*, valinnat, valintani, valittu*, valitsemani',
  age: '18 vuot*, ikasi, syntymaaika, taysi ikainen',
  back: 'peruuta suostumus, muuta suostumusta, hallitse evasteita, evasteasetu*, suostumusasetu*',
};
