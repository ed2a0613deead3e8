import * as v from 'valibot';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { FEATURES } from '../evidence/evidence.ts';
import { BEGINNINGS, LINKS } from '../finding/chain.ts';
import { HASHED, INTEGRITIES, SCRIPT_KINDS, SCRIPT_MODES } from '../finding/script.ts';
import { record } from '../shape/record.ts';
import { count, milliseconds, safe, text } from './shape-parts.ts';

const link = v.pipe(v.picklist(LINKS), v.description('How one thing had the browser ask for the next.'));

/** One way in which requests came about. */
export const branchShape = record({
  begins: v.pipe(v.picklist(BEGINNINGS), v.description('Where it begins: with the page, a person, something whose own origin was not seen, nobody knows, or beyond what is followed.')),
  through: v.pipe(v.array(record({ how: link, what: safe, domain: safe })), v.description('Who was asked for by whom, from the beginning on.')),
  how: link, requests: count,
});

const doing = record({
  listens: v.pipe(v.array(safe), v.description('Events it listens to for what people do.')),
  reads: v.pipe(v.array(v.picklist([...DATA_CATEGORIES, 'other'])), v.description('What the fields ask for whose values it read.')),
  features: v.pipe(v.array(v.picklist(FEATURES)), v.description('What else of the platform it used.')),
  cookies: v.array(safe), storage: v.array(safe),
  sends: v.pipe(v.array(record({ domain: safe, personal: v.boolean() })), v.description('Whom it had requests sent to, and whether personal data was in any.')),
  loads: v.pipe(v.array(safe), v.description('Scripts it brought in.')),
});

/** The fields of a line of the inventory of scripts. */
export const scriptFields = {
  of: v.pipe(v.picklist(SCRIPT_KINDS), v.description('file: a script with an address; inline: one that stands in a page; page: what the inline scripts of a page did together.')),
  address: safe, domain: safe, party: v.picklist(['first', 'third']), organization: v.optional(text), pages: v.array(safe),
  loaded: v.pipe(v.array(branchShape), v.description('How it came to be loaded.')),
  mode: v.picklist(SCRIPT_MODES), integrity: v.pipe(v.picklist(INTEGRITIES), v.description('Subresource Integrity, by the weakest of its elements.')),
  hashed: v.pipe(v.picklist(HASHED), v.description('Whether its content is known by a digest; not-shown: this browser shows no bodies.')),
  sha256: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'))), v.description('SHA-256 of all that it was seen to say, in UTF-8.')),
  bytes: v.optional(count), firstMs: milliseconds, doing,
};
