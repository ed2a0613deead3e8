import type { BehaviorParts, BehaviorWords, RecordsId } from './behavior-words.ts';
import { fr as t } from './typeset.ts';

/** What a site's scripts say of the visitor's choice, and what they do, in French. */
export const recordsFr: Readonly<Record<RecordsId, BehaviorWords>> = {
  'consent-contradicted': {
    name: t`Enregistrement du consentement contredit`,
    about: 'subject',
    says: it => it.facts['claim'] === true
      ? t`${it.who} s'est entendu dire que vous aviez accepté, alors que l'enregistrement du site (${it.subject}) dit le contraire.`
      : t`${it.who} a reçu ${it.what === '' ? 'des données personnelles' : it.what} alors que l'enregistrement du site (${it.subject}) n'autorisait rien.`,
  },
  'consent-altered': {
    name: 'Chaîne de consentement modifiée',
    about: 'subject',
    says: it => t`${it.who} a reçu une chaîne de consentement (${it.subject}) qui n'est pas celle que ce site a établie pour vous${it.facts['grantsMore'] === true ? ' : elle autorise davantage' : ''}.`,
  },
  'recipient-not-declared': {
    name: 'Destinataire non déclaré',
    says: it => it.subject !== '' ? t`Le site nomme ceux qui reçoivent des données, ${it.subject}, et ${it.who} n'en fait pas partie : il a reçu ${it.what === '' ? 'un identifiant de ce navigateur' : it.what}${it.when === '' ? '' : `, ${it.when}`}.` : it.facts['undisclosed'] === true
      ? t`${it.who} a été contacté, et la chaîne de consentement du site dit que ce fournisseur${numberOf(it)} ne vous a jamais été présenté.`
      : t`${it.who} a été contacté, alors que la chaîne de consentement du site n'autorise pas ce fournisseur${numberOf(it)}.`,
  },
  'consent-mode-ping': {
    name: 'Signal malgré un consentement refusé',
    says: it => t`${it.who} a été informé de votre visite par une requête qui dit elle-même que le consentement est refusé${it.times > 1 ? ` (${it.count(it.times, 'fois', 'fois')})` : ''}.`,
  },
  'refusal-recorded-as-consent': {
    name: 'Refus enregistré comme un accord',
    about: 'subject',
    says: it => t`Vous avez refusé, et ${it.who} a enregistré que vous aviez accepté (${it.subject}).`,
  },
};

/** Its number in the IAB's list, in brackets. */
function numberOf({ facts: { vendor } }: BehaviorParts): string {
  return typeof vendor === 'number' ? ` (numéro IAB ${vendor})` : '';
}
