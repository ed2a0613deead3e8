import type { Words } from './says.ts';

export const nl: Words = {
  cookie: 'cookie*, avg, jouw toestemming, uw toestemming, je toestemming, trackers',
  privacy: 'privacy*, persoonsgegevens, persoonlijke gegevens, partners, toestemming*, advertenties, gegevensbescherming, derden, personalis*',
  accept: 'accept*, akkoord, toestaan, sta toe, toestemmen, =ja, ja graag, alles inschakelen, goedkeuren, ik stem in, sta alle*, ga akkoord, instemmen',
  refuse: 'weiger*, afwijz*, wijs af, wijs alle*, afwijs, niet akkoord, nee bedankt, =nee, alles uitschakelen, blokkeer*, nee dank*',
  save: 'opslaan, bewaar*, bevestig*, toepassen, sla op, opgeslagen',
  settings: 'instelling*, voorkeur*, aanpassen, beheer*, opties, instellen, zelf instellen, wijzig*, kies*, personaliseer*, details, configur*, zelf kiezen, doeleinden',
  acknowledge: '=ok, =oke, begrepen, ik begrijp het, =verder, =doorgaan, =prima, ik snap het, =ga verder',
  pay: 'abonneer*, abonnement, betaal*, koop, lid worden',
  leave: 'verlaten, verlaat*',
  close: 'sluit*, =later, =niet nu, =verbergen, =annuleren, =overslaan',
  all: 'alle, alles, allemaal',
  only: 'alleen, enkel, uitsluitend, slechts',
  not: 'zonder, niet, geen, nooit',
  necessary: 'noodzakelijk*, essentieel, essentiele, vereist*, nodig*, strikt, functionele, verplichte',
  chosen: 'selectie, geselecteerd*, mijn keuze*, gekozen, huidige, keuze',
  age: '18 jaar, jouw leeftijd, uw leeftijd, je leeftijd, geboortedatum, meerderjarig',
  back: 'toestemming intrekken, cookies beheren, toestemming wijzigen, privacy keuzes, cookievoorkeuren, cookie instellingen, trek toestemming in',
};
