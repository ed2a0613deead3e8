import * as v from 'valibot';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { domainOf } from '../party/domain.ts';
import { complaining } from '../shape/complaining.ts';
import { record } from '../shape/record.ts';
import type { Complaint } from '../shape/shape.ts';
import { DECLARED_PURPOSES, LEGAL_BASES } from './declaration.ts';
import type { Declaration } from './declaration.ts';

/** A site with more recipients than this has not approved each of them. */
export const DECLARATIONS_MAX = 1_000;

const NAME_MAX = 200;
const COUNTRIES_MAX = 50;

const A_DAY = 'a day, as 2026-01-31';

/** A day of the calendar, as 2026-01-31. */
export const dayShape: v.GenericSchema<unknown, string> = v.pipe(
  v.string(A_DAY), v.regex(/^\d{4}-\d{2}-\d{2}$/, A_DAY), complaining(it => typeof it === 'string' && isDay(it) ? [] : [{ path: [], expected: A_DAY }]),
);

/** A short text of the site's own: a name, what something is for. */
export const nameShape = (what: string): v.GenericSchema<unknown, string> => v.pipe(v.string(what), v.regex(/^\S([\s\S]*\S)?$/, what), v.maxLength(NAME_MAX, `at most ${NAME_MAX} characters`));

const recipientShape = v.pipe(nameShape('a registrable domain or an organization’s name'), v.rawCheck(({ dataset, addIssue }) => {
  const domain = dataset.typed ? registrable(dataset.value) : undefined;
  if (domain !== undefined && domain !== String(dataset.value).toLowerCase()) addIssue({ message: `a registrable domain, here ${domain}, or an organization’s name` });
}), v.description('A registrable domain (stripe.com), or an organization’s name (Stripe), which stands for all its domains.'));

/** A declaration as people write it. */
export const declarationShape: v.GenericSchema<unknown, Declaration> = v.pipe(
  record({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens'), v.maxLength(100), v.description('Names the declaration, in this file and in those that extend it.')),
    recipient: recipientShape,
    purpose: v.pipe(v.picklist(DECLARED_PURPOSES), v.description('What the recipient is approved for.')),
    categories: v.pipe(v.array(v.picklist(DATA_CATEGORIES), 'a list of categories of data'), v.description('What it may get; an empty list where it may only be contacted.')),
    basis: v.pipe(v.picklist(LEGAL_BASES), v.description('The legal basis (GDPR Art. 6(1)). Where it is consent, nothing may leave before it.')),
    since: v.optional(v.pipe(dayShape, v.description('The first day on which it holds (UTC).'))),
    expires: v.optional(v.pipe(dayShape, v.description('The last day on which it holds (UTC).'))),
    dpa: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'the address (https://…) of the agreement'), v.maxLength(1000), v.description('Where the data processing agreement is (GDPR Art. 28(3)).'))),
    countries: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country in two letters, as US')), 'a list of countries, as [US]'), v.maxLength(COUNTRIES_MAX), v.description('Where the data goes, as ISO 3166-1 alpha-2.'))),
  }, 'the named fields of a declaration'),
  complaining(endsBeforeItBegins),
);

/** A list of declarations, each with an id of its own. */
export const declarationsShape: v.GenericSchema<unknown, readonly Declaration[]> = v.pipe(
  v.array(declarationShape, 'a list of declarations'), v.maxLength(DECLARATIONS_MAX, `at most ${DECLARATIONS_MAX} declarations`), complaining(repeatedIds),
);

/** What is written as a host has a registrable domain: nobody means only `api.` of it. A name of a company is left alone. */
function registrable(recipient: unknown): string | undefined {
  if (typeof recipient !== 'string') return undefined;
  if (/[/:]/u.test(recipient) && !recipient.includes(' ')) return domainOf(recipient);
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(recipient) ? domainOf(`https://${recipient}`) : undefined;
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** By the Gregorian calendar, in four digits, as ISO 8601 writes it. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : MONTHS[month - 1] ?? 0;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function endsBeforeItBegins(declaration: unknown): readonly Complaint[] {
  const { since, expires } = Object(declaration) as { readonly since?: unknown; readonly expires?: unknown };
  const isWrong = typeof since === 'string' && typeof expires === 'string' && isDay(since) && isDay(expires) && expires < since;
  return isWrong ? [{ path: ['expires'], expected: `a day on or after ${since}, from which it holds` }] : [];
}

function repeatedIds(entries: unknown): readonly Complaint[] {
  const ids = Array.isArray(entries) ? entries.map((it: unknown) => (Object(it) as { readonly id?: unknown }).id) : [];
  return ids.flatMap((id, index) => id !== undefined && ids.indexOf(id) < index
    ? [{ path: [index, 'id'], expected: `an id of its own (declaration ${ids.indexOf(id) + 1} of this file has it too)` }] : []);
}
