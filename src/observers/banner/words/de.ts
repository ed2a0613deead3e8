import type { Words } from './says.ts';

export const de: Words = {
  cookie: 'cookie*, dsgvo, ihre einwilligung, deine einwilligung, ihre zustimmung, deine zustimmung, tracking technolog*',
  privacy: 'datenschutz*, personenbezogen*, privatsphare*, partner*, einwillig*, zustimm*, werbung, tracking, drittanbieter*, personalisier*',
  accept: 'akzeptier*, zustimm*, annehm*, erlaub*, einverstanden, zulass*, einwillig*, =ja, ja gern*, aktivier*, genehmig*, bestatige alle, alle auswahlen, ich stimme zu, stimme zu, alle bestatigen, mit werbung',
  refuse: 'ablehn*, lehne ab, abweis*, verweiger*, zuruckweis*, alle deaktivier*, nein danke, =nein, widersprech*, blockier*, verbiet*, alles deaktivieren, abwahlen, nicht einverstanden',
  save: 'speicher*, bestatig*, ubernehm*, sichern, anwenden, =fertig',
  settings: 'einstell*, anpass*, verwalt*, praferenz*, konfigur*, optionen, individuell*, details, bearbeit*, personalisieren, mehr auswahl, andern, andere auswahl, wahlen, selbst entscheiden, festlegen, zwecke',
  acknowledge: '=ok, =okay, verstanden, =weiter, =alles klar, =fortfahren, zur kenntnis, =in ordnung, geht klar, =gut',
  pay: 'abonnier*, abo, abonnement, bezahl*, kauf*, kostenpflichtig, pur abo, werbefrei',
  leave: 'verlassen, zuruck zur vorherigen, seite verlassen',
  close: 'schliess*, =spater, =ausblenden, =abbrechen, nicht jetzt, =uberspringen',
  all: 'alle, alles, allen, allem, samtliche*',
  only: 'nur, ausschliesslich, lediglich',
  not: 'nicht, ohne, keine, kein, nie',
  necessary: 'notwendig*, erforderlich*, essenziell*, essentiell*, notig*, technisch*, unbedingt, funktionale',
  chosen: 'auswahl*, ausgewahlt*, meine wahl, aktuelle, markierte, gewahlte',
  age: 'volljahrig, uber 18, 18 jahre, ihr alter, dein alter, geburtsdatum, mindestalter, alt genug',
  back: 'einwilligung widerrufen, widerruf*, cookies verwalten, einwilligungen, privatsphare einstellungen, cookie hinweise, datenschutzeinstellungen, utiq verwalten',
};
