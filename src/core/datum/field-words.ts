import type { DataCategory } from './category.ts';

/** Autofill field names of the HTML standard that stand for one kind of personal data. */
export const AUTOCOMPLETE_CATEGORIES: ReadonlyMap<string, DataCategory> = new Map(Object.entries({
  'name': 'family-name', 'given-name': 'given-name', 'additional-name': 'given-name', 'family-name': 'family-name', 'nickname': 'username',
  'username': 'username', 'new-password': 'password', 'current-password': 'password', 'one-time-code': 'session-token',
  'organization': 'company', 'organization-title': 'job-title',
  'street-address': 'postal-address', 'address-line1': 'postal-address', 'address-line2': 'postal-address', 'address-line3': 'postal-address',
  'address-level2': 'city', 'postal-code': 'postcode',
  'cc-name': 'family-name', 'cc-given-name': 'given-name', 'cc-family-name': 'family-name', 'cc-number': 'payment-card', 'cc-csc': 'card-security-code',
  'transaction-amount': 'transaction', 'bday': 'date-of-birth', 'sex': 'gender',
  'email': 'email-address', 'tel': 'phone-number', 'tel-national': 'phone-number', 'tel-local': 'phone-number',
} as const));

/** Input types that can hold one kind of personal data only. `date` and `number` hold many and are not among them. */
export const TYPE_CATEGORIES: ReadonlyMap<string, DataCategory> = new Map(Object.entries({
  email: 'email-address', tel: 'phone-number', password: 'password', search: 'search-term', file: 'file-name',
} as const));

/**
 * The words by which forms ask, most specific first: `card security code` before `card`, `family name` before `name`.
 * They are matched against words in lower case, without accents, apart by single spaces.
 */
export const FIELD_WORDS: readonly (readonly [DataCategory, RegExp])[] = [
  ['email-address', / (e mail|email|mail|courriel|adresse electronique|adresse mail) /u],
  ['card-security-code', / (cvc|cvv|csc|cvc 2|cvv 2|security code|card code|cryptogramme|code de securite|card verification( \w+)?) /u],
  ['password', / (password|passwd|passphrase|pwd|mot de passe|mdp) /u],
  ['date-of-birth', / (date of birth|birth date|birthdate|birthday|birth|dob|bday|date de naissance|naissance|ne e le) /u],
  ['national-id', / (ssn|social security( \w+)?|national id|national insurance|nino|passport|tax id|numero de securite sociale|securite sociale|nir|passeport|identity card|carte d identite) /u],
  ['bank-account', / (iban|bic|swift|sort code|account (number|no)|bank account|routing number|numero de compte|compte bancaire|rib) /u],
  ['payment-card', / (card number|card no|cardnumber|ccnumber|cc number|credit card|debit card|payment card|carte bancaire|numero de carte|carte de credit) /u],
  ['account-balance', / (balance|solde) /u],
  ['salary', / (salary|income|wages?|salaire|revenus?) /u],
  ['transaction', / (amount|transaction|montant|virement) /u],
  ['phone-number', / (phone|telephone|mobile|tel|cell|cellphone|portable|numero de telephone|gsm) /u],
  ['postcode', / (zip|zipcode|zip code|postcode|post code|postal code|code postal|cp) /u],
  ['city', / (city|town|locality|ville|commune|localite) /u],
  ['coordinates', / (latitude|longitude|lat|lng|coordinates|coordonnees gps) /u],
  ['ip-address', / (ip|ip address|adresse ip) /u],
  ['postal-address', / (street|address|addr|adresse|rue|voie) /u],
  ['company', / (company|organi[sz]ation|employer|business name|entreprise|societe|employeur|raison sociale) /u],
  ['job-title', / (job title|job|position|poste|fonction) /u],
  ['profession', / (profession|occupation|metier) /u],
  ['household', / (household|children|dependents|marital status|family size|foyer|enfants|personnes a charge|situation familiale) /u],
  ['health', / (health|allerg(y|ies|ie)|medical|disease|disability|insurance number|mutuelle|sante|maladie|handicap) /u],
  ['beliefs', / (religion|belief|political|croyance|syndicat|trade union) /u],
  ['customer-id', / (customer (id|number|no)|client (id|number|no)|member(ship)? (id|number|no)|numero (de )?client|numero d adherent) /u],
  ['given-name', / (first name|firstname|given name|forename|fname|givenname|prenom) /u],
  ['username', / (user ?name|user id|login|pseudo|nickname|handle|identifiant|nom d utilisateur) /u],
  ['family-name', / (last name|lastname|family name|surname|lname|familyname|full name|fullname|your name|name|nom|nom de famille|account holder|cardholder|holder|titulaire) /u],
  ['gender', / (gender|sex|sexe|genre|civilite|salutation) /u],
  ['age', / (age|your age) /u],
  ['search-term', / (search|query|q|recherche|rechercher) /u],
  ['message-text', / (message|comments?|question|feedback|enquiry|inquiry|description|commentaires?|avis) /u],
];
