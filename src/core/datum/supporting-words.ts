import type { DataCategory } from './category.ts';

/** Names that speak of a category: wherever they stand in a path, or only in its last key, where `user.theme` is no user. Alternatives of a pattern over words in lower case. */
export interface SupportingWords {
  readonly anywhere: string;
  readonly lastKey?: string;
}

/**
 * The W3C autofill tokens; the documented short keys of Meta (advanced matching: `em ph fn ln ge db ct st zp country external_id`, and `doby`),
 * Google (enhanced conversions: `em pn fn ln sa ct pc`, `sha256_email_address`), Pinterest and Reddit (as Meta), Snap (`u_hem u_hpn`), TikTok
 * (`phone_number external_id`), Klaviyo (`$email $first_name`), Stripe (`last4 bin iin`), Segment (traits); and what fields are called in English, French and German.
 */
export const SUPPORTING_WORDS: Readonly<Partial<Record<DataCategory, SupportingWords>>> = {
  'given-name': {
    anywhere: 'fn|first ?names?|fname|given ?names?|forename|prenoms?|vorname|full ?name|display ?name|user ?name|customer ?name|contact ?name|nom complet',
    lastKey: 'names?|first|given|nom|firstname',
  },
  'family-name': {
    anywhere: 'ln|last ?names?|lname|family ?names?|surnames?|nachname|familienname|nom (?:de )?famille|full ?name|display ?name|user ?name|customer ?name|contact ?name|nom complet',
    lastKey: 'names?|last|family|nom',
  },
  'email-address': { anywhere: 'em|e ?mails?|e ?mail ?address(?:es)?|mails?|hem|eml|courriels?' },
  'phone-number': { anywhere: 'ph|pn|hpn|phones?|phone ?(?:number|no)|tel|tels|telephones?|mobile|mobile ?number|cell|cellphone|msisdn|gsm|portable|telefon|telefonnummer|handy|handynummer' },
  'postal-address': {
    anywhere: '(?<! (?:ip|mac|mail|email|web|wallet|remote|server|memory) )address(?:es)?|addr|street|street ?address|strasse|rue|adresse|anschrift|voie|sa',
    lastKey: 'st|state|region|country|pays|land|line|line \\d',
  },
  'city': { anywhere: 'ct|city|town|ville|commune|localite|locality|municipality|stadt|ort|wohnort' },
  'postcode': { anywhere: 'zp|zip|zip ?codes?|post ?codes?|postal|postal ?code|plz|postleitzahl|code postal|cp|pc' },
  'date-of-birth': {
    anywhere: 'db|dob|doby|dobm|dobd|bday|births?|birth ?(?:day|date|year|month)|year of birth|yob|naissance|ne le|annee naissance|ddn|geburts?(?:datum|tag|jahr)|geboren',
  },
  'age': { anywhere: 'age|ages|user ?age|age ?(?:range|group)|tranche d age|alter' },
  'gender': { anywhere: 'ge|gender|sex|sexe|genre|civilite|salutation|geschlecht|anrede' },
  'national-id': { anywhere: 'ssn|social ?security|nir|nino|national ?(?:id|insurance|number|identity)|passports?|passport ?(?:no|number)|tax ?id|tin|insee|secu|securite sociale|passeport|reisepass|steuer ?(?:id|nummer)|ausweis' },
  'username': { anywhere: 'user ?name|login|logins|pseudo|nick|nickname|handle|screen ?name|identifiant|benutzername|benutzer|user ?id', lastKey: 'users?|account' },
  'password': { anywhere: 'password|passwd|passphrase|pwd|pass|mot de passe|mdp|passwort|kennwort|pin' },
  'customer-id': {
    anywhere: '(?:customer|client|user|member|membership|account|subscriber|person|patient|contact|external|distinct) ?(?:id|ids|no|number|ref)|uid|eid|userid|kundennummer|numero (?:de )?client|identifiant|matricule',
    lastKey: 'customer|client|user|account|member',
  },
  'session-token': { anywhere: 'token|tokens|session|session ?id|sid|auth|authorization|jwt|bearer|otp|one time code' },
  'company': { anywhere: 'company|companies|organi[sz]ation|employer|business ?name|entreprise|societe|employeur|raison sociale|firma|unternehmen', lastKey: 'org' },
  'job-title': { anywhere: 'job|job ?title|role|fonction|poste|beruf|position', lastKey: 'title' },
  'payment-card': { anywhere: 'card ?(?:number|no|num|bin|last|pan|first)|cc ?(?:number|num|no|last)|last ?(?:4|four)|bin|iin|pan|credit ?card|debit ?card|payment ?card|carte bancaire|numero (?:de )?carte|kreditkarte|kartennummer', lastKey: 'card|cc|carte|karte' },
  'card-security-code': { anywhere: 'cvc|cvv|csc|cid|cvn|security ?code|card ?code|cryptogramme|code (?:de )?securite|pruefziffer|kartenpruefnummer', lastKey: 'security' },
  'bank-account': { anywhere: 'iban|bban|bic|rib|sort ?code|routing(?: number)?|account ?(?:no|number|last)|acct|last ?(?:4|four)|bank ?account|bank|numero (?:de )?compte|compte bancaire|konto|kontonummer', lastKey: 'compte|account' },
  'account-balance': { anywhere: 'balances?|solde|kontostand|saldo|guthaben', lastKey: 'amount|montant|betrag|available' },
  'transaction': { anywhere: 'amounts?|transactions?|prices?|totals?|subtotal|revenue|payments?|merchant|payee|montant|prix|virement|betrag|preis|summe', lastKey: 'values?|purchase' },
  'salary': { anywhere: 'salary|salaries|incomes?|wages?|salaire|revenus?|gehalt|einkommen|lohn|pay', lastKey: 'amount|montant|betrag' },
  'coordinates': { anywhere: 'lat|lng|lon|latitude|longitude|latlng|latlon|lat ?lon|geo|geohash|geolocation|coords?|coordinates?|coordonnees|gps|ll|locations?|breitengrad|laengengrad|koordinaten', lastKey: 'long|position|center|point' },
  'ip-address': { anywhere: 'ip|ips|ip ?addr(?:ess)?|adresse ip|client ?ip|remote ?addr(?:ess)?' },
  'household': { anywhere: 'household|children|kids|dependents|marital|marital ?status|foyer|enfants|kinder|haushalt|situation familiale', lastKey: 'family' },
  'profession': { anywhere: 'profession|occupation|job|employment|metier|beruf' },
  'health': { anywhere: 'health|allergy|allergies|allergie|medical|disease|condition|diagnosis|disability|sante|maladie|handicap|gesundheit|krankheit' },
  'beliefs': { anywhere: 'religion|belief|beliefs|political|party affiliation|croyance|syndicat|union' },
  'search-term': { anywhere: 'q|query|search|search ?term|keywords?|recherche|suche|suchbegriff', lastKey: 'terms?|text' },
  'message-text': { anywhere: 'messages?|comments?|questions?|feedback|enquiry|inquiry|commentaires?|avis|nachricht', lastKey: 'text|body|content' },
  'document-title': { anywhere: 'dt|page ?title|document ?title|titre|titel', lastKey: 'title' },
  'file-name': { anywhere: 'file|file ?name|fichier|datei', lastKey: 'name' },
};
