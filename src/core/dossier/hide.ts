import type { Redacted } from '../datum/redact.ts';
import { redact } from '../datum/redact.ts';
import type { Seed } from './seeds.ts';

/** Makes text from the wire fit to show: what is known about the visitor is replaced by the name of its kind. */
export type Hide = (text: string) => Redacted;

/** Longer than any name of a field worth reading. Characters. */
const SHOWN_MAX = 160;

/**
 * Hides every searched value, in every spelling and percent-escaped too, and whatever looks like somebody's address
 * or number even if nobody knew it beforehand.
 */
export function hider(seeds: readonly Seed[]): Hide {
  const swaps = seeds.flatMap(({ category, spellings }) => spellings.flatMap(({ text }) => [text, encodeURIComponent(text)].map(it => ({ text: it, by: redact(category) }))))
    .filter((it, i, all) => it.text.length > 2 && all.findIndex(other => other.text === it.text) === i)
    .toSorted((a, b) => b.text.length - a.text.length);
  return text => {
    const known = swaps.reduce((shown, { text: value, by }) => replaced(shown, value, by), text);
    return masked(known).slice(0, SHOWN_MAX) as Redacted;
  };
}

/** An address fit to show: without query and fragment, which carry what the site knows of its visitor. */
export function showUrl(url: string, hide: Hide): Redacted {
  if (!URL.canParse(url)) return hide('‹address›');
  const { protocol, origin, pathname } = new URL(url);
  if (!/^(?:https?|wss?):$/u.test(protocol)) return `${protocol}…` as Redacted;
  return `${origin}${pathname.split('/').map(it => opaque(it) ? '‹…›' : hide(unescaped(it))).join('/')}` as Redacted;
}

function replaced(text: string, value: string, by: Redacted): string {
  const lower = text.toLowerCase();
  const wanted = value.toLowerCase();
  if (!lower.includes(wanted) || lower.length !== text.length) return text;
  const parts: string[] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, from)) {
    parts.push(text.slice(from, at), by);
    from = at + wanted.length;
  }
  return [...parts, text.slice(from)].join('');
}

function masked(text: string): string {
  return text
    .replace(/[^\s@/=&?,;:<>"‹›]+@[^\s@/=&?,;:<>"‹›]+\.\p{L}{2,}/gu, redact('email-address'))
    .replace(/\d[\d\s.-]{7,}\d/gu, '‹number›');
}

// A long segment with digits in it names a thing or a person, not a page.
function opaque(segment: string): boolean {
  return segment.length >= 20 && /\d/u.test(segment);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
