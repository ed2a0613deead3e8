import type { DataCategory } from './category.ts';

/**
 * Does a field's name speak of this category? Short values (an age, a first name) stand in every second request by
 * chance; they count only where the name beside them says what they are.
 */
export function supports(name: string, category: DataCategory): boolean {
  const words = name.replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase().split(/[^a-z]+/u);
  return KEYS[category]?.some(it => words.includes(it)) ?? false;
}

/** Names and abbreviations in use: the W3C autofill tokens and the documented short keys of Meta (`fn`, `ln`, `ct`, `zp`, `db`, `ge`) and others. */
const KEYS: Readonly<Partial<Record<DataCategory, readonly string[]>>> = {
  'given-name': ['fn', 'first', 'firstname', 'given', 'prenom', 'name'],
  'family-name': ['ln', 'last', 'lastname', 'family', 'surname', 'nom', 'name'],
  'email-address': ['em', 'email', 'mail'],
  'phone-number': ['ph', 'phone', 'tel', 'mobile'],
  'postal-address': ['address', 'street', 'addr'],
  'city': ['ct', 'city', 'town', 'ville'],
  'postcode': ['zp', 'zip', 'postcode', 'postal', 'plz'],
  'date-of-birth': ['db', 'dob', 'birth', 'birthday', 'birthdate', 'bday'],
  'age': ['age'],
  'gender': ['ge', 'gender', 'sex'],
  'username': ['user', 'username', 'login'],
  'password': ['password', 'pass', 'pwd'],
  'customer-id': ['customer', 'client', 'user', 'account'],
  'company': ['company', 'organization', 'org'],
  'job-title': ['job', 'title', 'role'],
  'card-security-code': ['cvc', 'cvv', 'csc', 'security'],
  'account-balance': ['balance', 'solde'],
  'transaction': ['amount', 'transaction', 'value', 'total', 'merchant', 'payment'],
  'salary': ['salary', 'income'],
  'coordinates': ['lat', 'lng', 'lon', 'latitude', 'longitude', 'geo', 'coords', 'coordinates', 'location'],
  'household': ['household', 'family', 'children', 'foyer'],
  'profession': ['profession', 'occupation', 'job', 'employment'],
  'search-term': ['q', 'query', 'search', 'term'],
};
