import type { DataCategory } from './category.ts';
import { categoryOfField } from './field-category.ts';
import type { Field } from './field-category.ts';
import { categoryOfText } from './recognize.ts';
import { isIban, SHOWN_FITS } from './shown-fit.ts';
import { wordsOf } from './words.ts';

/** What a value that a page shows is, as far as its label and its own structure tell. */
export interface ShownDatum {
  readonly category: DataCategory;
  /** The value without what pages put around it: spaces, a currency, a title before a name. */
  readonly text: string;
  readonly bond: Bond;
}

/**
 * How sure it is that it is the visitor's own. `own`: the page says so (a greeting, "your", a form it filled in).
 * `labelled`: it is somebody's, and the visitor's where somebody is signed in. `named`: a bare "name", which files and
 * products have too, so that something else must bear it out.
 */
export type Bond = 'own' | 'labelled' | 'named';

/**
 * What a shown value is; undefined for what no label tells and no structure proves, and for what is not the visitor's by its
 * label (the shop's, the author's) or cannot be what the label says. `field.type` is that of `ShownEvidence`.
 */
export function shownDatum(field: Field, value: string): ShownDatum | undefined {
  const text = value.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
  switch (field.type) {
    case 'sign-out': return undefined;
    case 'greeting': return greeted(text);
    case 'transaction': return spent(text);
    default: return text === '' || isOfOthers(field) || wordsOf(field.label) === wordsOf(text) ? undefined : labelled(field, text);
  }
}

function labelled(field: Field, text: string): ShownDatum | undefined {
  for (const category of categoriesOf(field, text)) {
    const fit = SHOWN_FITS[category](text);
    if (fit !== undefined && isWelcome(category, field)) return { category, text: fit, bond: bondOf(field, category) };
  }
  return undefined;
}

/** A value with nothing but a label of class `email` around it may be anything; its own structure knows best. */
function categoriesOf(field: Field, text: string): readonly ShownCategory[] {
  const shape = categoryOfText(text) ?? (isIban(text) ? 'bank-account' : undefined);
  const bare = { name: '', type: '', autocomplete: '', label: '' };
  const said = [
    ...isControl(field) ? [categoryOfField({ ...field, name: '', label: '' })] : [],
    categoryOfField({ ...bare, label: field.label }), categoryOfField({ ...bare, name: field.name }),
  ];
  return [...shape === 'email-address' ? [shape] : [], ...said, shape].filter(isShownCategory);
}

type ShownCategory = keyof typeof SHOWN_FITS;

function isShownCategory(category: DataCategory | undefined): category is ShownCategory {
  // An amount under a word of its own is a price as often as a payment: only lists of payments count, by their columns.
  return category !== undefined && category !== 'transaction' && Object.hasOwn(SHOWN_FITS, category);
}

const CONTROLS = /^(?:text|email|tel|url|number|date|hidden|textarea)$/u;

function isControl({ type }: Field): boolean {
  return CONTROLS.test(type);
}

const OWN = / (?:your|my|votre|vos|ton|mon|ma|mes) /u;

function bondOf(field: Field, category: DataCategory): Bond {
  if (isFilledIn(field) || OWN.test(wordsOf(field.label))) return 'own';
  return /-name$/u.test(category) && !FULL_NAME.test(wordsOf(`${field.name} ${field.label}`)) ? 'named' : 'labelled';
}

// A hidden field can hold anybody's.
function isFilledIn({ type, autocomplete }: Field): boolean {
  return type === 'email' || type === 'tel' || (autocomplete !== '' && type !== 'hidden' && CONTROLS.test(type));
}

const FULL_NAME = / (?:first|given|last|family|full|fullname|firstname|lastname|surname|forename|account holder|person|prenom|famille|titulaire du compte) /u;

/** Whose it is when not the visitor's: a page shows many people and things beside the one who reads it. */
const OTHERS = / (?:our|nos|notre|contact|support|service|help|helpdesk|hotline|customer (?:care|service)|seller|vendor|vendeur|author|auteur|sender|expediteur|agent|advis[eo]r|conseiller|recruiter|press|presse|store|shop|boutique|magasin|company|societe|entreprise|product|produit|item|article|file|fichier|folder|brand|marque|device|domain|host|server|team|equipe|project|projet|plan|event|course|school|beneficiary|beneficiaire|recipient|destinataire|payee|friend|ami|owner|editor|reviewer|doctor|medecin|driver|donate|donation|don|new balance|balance sheet|work balance|example|exemple|placeholder) /u;

function isOfOthers(field: Field): boolean {
  return OTHERS.test(wordsOf(field.label)) || (!isControl(field) && OTHERS.test(wordsOf(field.name)));
}

/** Addresses stand on pages for shops, branches and hotels: only one that is said to be a person's counts. */
const PLACES: readonly DataCategory[] = ['postal-address', 'city', 'postcode'];
const PERSONAL = / (?:your|my|home|personal|delivery|shipping|billing|invoice|person|votre|vos|mon|ma|domicile|personnelle|livraison|facturation) /u;

function isWelcome(category: DataCategory, field: Field): boolean {
  return !PLACES.includes(category) || (isControl(field) && field.autocomplete !== '') || PERSONAL.test(wordsOf(`${field.label} ${field.name}`));
}

function spent(text: string): ShownDatum | undefined {
  const fit = SHOWN_FITS.transaction(text);
  return fit === undefined ? undefined : { category: 'transaction', text: fit, bond: 'labelled' };
}

function greeted(text: string): ShownDatum | undefined {
  if (text.includes('@')) return categoryOfText(text) === 'email-address' ? { category: 'email-address', text, bond: 'own' } : undefined;
  const name = SHOWN_FITS['family-name'](text);
  if (name === undefined) return undefined;
  return { category: name.includes(' ') ? 'family-name' : 'given-name', text: name, bond: 'own' };
}
