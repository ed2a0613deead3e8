import { expect, it } from 'vitest';
import { openDoes } from '../../../src/observers/banner/does.ts';

const { all, leadsBack } = openDoes();

it.each([
  ['accept', 'Accept all|I agree|Allow all|Agree and close|Allow optional cookies|✓ OK, accept all|I accept, do not show again|Tout accepter|Accepter & Fermer|Alle akzeptieren|Zustimmen und weiter|Akzeptieren und schließen|Mit Werbung weiterlesen|Aceptar todas|Accetta|Alles accepteren|Lees meer en accepteer|Zgadzam się|Aceitar tudo|Godkänn alla|Tillad alle|Godta alle|Hyväksy kaikki|Přijmout vše|Elfogadom|Accept toate|Αποδοχή όλων|Tümünü kabul et'],
  ['refuse', 'Reject all|Decline|Do not accept|No, thanks|Only necessary|Accept only strictly necessary cookies|Accept all necessary cookies|Continue without accepting|Close without accepting|Reject non-essential|Refuse all and save|Reject personalised ads|Refuser la publicité personnalisée|Ablehnen und mit nicht personalisierter Werbung weiter|Tout refuser|Continuer sans accepter|Alle ablehnen|Nur notwendige Cookies|Rechazar todo|Rifiuta tutto|Weigeren|Odrzuć wszystkie|Rejeitar|Endast nödvändiga|Kun nødvendige|Avvis alle|Vain välttämättömät|Odmítnout vše|Nesouhlasím|Csak a szükségesek|Refuz|Απόρριψη|Tümünü reddet|Kabul etmiyorum'],
  ['save', 'Save|Confirm my choices|Allow selection|Accept selected|Auswahl erlauben|Auswahl bestätigen|Speichern und schließen|Zapisz wybór|Save preferences'],
  ['settings', 'Cookie settings|Customize|Manage or reject|Let me choose|Show details|Personnaliser|Personalise my choices|Personalisieren|Paramétrer les cookies|Einstellungen|Configurar|Impostazioni|Gerir preferências|Çerez Ayarları'],
  ['acknowledge', 'OK|Got it!|That’s ok'],
  ['pay', 'Subscribe for 3 €|Pur-Abo für 2,99 € abschließen|Ablehnen oder Abo'],
  ['close', '×|Close|Chiudi|Fermer'],
  ['leave', 'Leave'],
  ['other', 'Privacy policy|Learn more|Mentions légales|Datenschutz|View partners|Strictly Necessary Cookies|Statistics|Back|'],
] as const)('%s is what these buttons do', (does, labels) => {
  expect(labels.split('|').map(it => `${it}: ${all([it])[0] ?? ''}`)).toEqual(labels.split('|').map(it => `${it}: ${does}`));
});

it('depends on what else is offered', () => {
  expect([all(['OK', 'Settings']), all(['OK', 'Accept']), all(['Necessary cookies', 'Accept all']), all(['Necessary cookies', 'Accept all', 'Reject all'])])
    .toEqual([['accept', 'settings'], ['acknowledge', 'accept'], ['refuse', 'accept'], ['other', 'accept', 'refuse']]);
});

it('knows what leads back to the choice, and what only speaks of it', () => {
  const labels = ['Cookie settings', 'Your Privacy Choices', 'Gérer mes cookies', 'Gérer mes choix', 'Datenschutzeinstellungen', 'Cookie-instellingen', 'Do Not Sell or Share My Personal Information'];
  expect([...labels, 'Privacy policy', 'Cookies', 'Einstellungen', 'Manage account', 'Politique de confidentialité'].filter(leadsBack)).toEqual(labels);
});

it('takes no text for a button', () => {
  expect(all([`Accept ${'x'.repeat(200)}`])).toEqual(['other']);
});
