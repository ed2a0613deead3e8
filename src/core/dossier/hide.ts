import type { Redacted } from '../datum/redact.ts';
import { redact } from '../datum/redact.ts';
import { domainOf } from '../party/domain.ts';
import { variantsOf } from '../normalizers/index.ts';
import type { Seed } from './seeds.ts';
import type { Sought } from './sought.ts';

/** Makes text from the wire fit to show: what is known about the visitor is replaced by the name of its kind. `most`: characters, if it may be longer than a name. */
export type Hide = (text: string, most?: number) => Redacted;

/** Longer than any name of a field worth reading. Characters. */
const SHOWN_MAX = 160;
/** Of longer texts only this much is gone through: a page can name a field with a megabyte. Characters. */
const READ_MAX = 4_096;

/**
 * Hides every searched value, in every writing that the search knows and percent-escaped too, and whatever looks like
 * somebody's address or number even if nobody knew it beforehand.
 */
export function hider(seeds: readonly Seed[], { leaks, wanted }: Sought): Hide {
  const short = shortSwaps(seeds);
  return (text, most = SHOWN_MAX) => {
    const known = short.reduce((shown, { text: value, by }) => replaced(shown, value, by), withoutSpans(text.slice(0, READ_MAX), leaks, wanted));
    const shown = masked(known);
    // Where so much was hidden that the end of a text cut short comes into view, half a value could stand there unrecognized.
    return (text.length > READ_MAX && shown.length <= most * 2 ? '‹…›' : shown.slice(0, most)) as Redacted;
  };
}

interface Swap {
  readonly text: string;
  readonly by: Redacted;
}

/** Texts the search does not look for within others: too short to say anything there, but not to be shown. Characters. */
const SHORT_MIN = 3;

function shortSwaps(seeds: readonly Seed[]): readonly Swap[] {
  const seen = new Set<string>();
  return seeds.flatMap(({ category, text }) => variantsOf(text, category).filter(it => it.part === undefined).map(it => ({ text: it.text, by: redact(category) })))
    .flatMap(it => [it, { ...it, text: encodeURIComponent(it.text) }])
    .filter(({ text }) => text.length >= SHORT_MIN && text.length < SHORT_MAX && !seen.has(text) && seen.add(text))
    .toSorted((a, b) => b.text.length - a.text.length);
}

/** Longer ones the search finds anywhere. Characters. */
const SHORT_MAX = 12;

function withoutSpans(text: string, leaks: Sought['leaks'], wanted: Sought['wanted']): string {
  const by = (index: number): string => redact(wanted[index]?.category ?? 'message-text');
  const spans = leaks.spansIn(text).toSorted((a, b) => a.start - b.start || b.end - a.end);
  let shown = '';
  let from = 0;
  for (const { wanted: index, start, end } of spans) {
    if (start >= from) shown += text.slice(from, start) + by(index);
    from = Math.max(from, end);
  }
  shown += text.slice(from);
  // What stands behind an escape has no place of its own in the text: then none of it is shown.
  return holdsMore(shown, leaks) ? by(spans[0]?.wanted ?? -1) : shown;
}

function holdsMore(text: string, leaks: Sought['leaks']): boolean {
  const plain = unescaped(text);
  return leaks.countIn(text) > 0 || (plain !== text && leaks.spansIn(plain).length > 0);
}

/** An address fit to show: without query and fragment, which carry what the site knows of its visitor. */
export function showUrl(url: string, hide: Hide): Redacted {
  if (!URL.canParse(url)) return hide('‹address›');
  const { protocol, host, pathname } = new URL(url);
  if (!/^(?:https?|wss?):$/u.test(protocol)) return `${protocol}…` as Redacted;
  return `${protocol}//${showHost(host, hide)}${pathname.split('/').map(it => showSegment(it, hide)).join('/')}` as Redacted;
}

// Who receives must be told, so the registrable domain stays; what stands before it can name a customer.
function showHost(host: string, hide: Hide): string {
  const domain = domainOf(`https://${host}`);
  const at = host.lastIndexOf(domain);
  return at <= 0 ? host : host.slice(0, at).split('.').map(it => hide(it)).join('.') + host.slice(at);
}

function showSegment(segment: string, hide: Hide): string {
  if (opaque(segment)) return '‹…›';
  return /^\d{5,}$/u.test(segment) ? '‹number›' : hide(unescaped(segment));
}

function replaced(text: string, value: string, by: Redacted): string {
  const lower = text.toLowerCase();
  const wanted = value.toLowerCase();
  if (!lower.includes(wanted)) return text;
  // In lower case İ is two characters, and places would no longer agree: such a text is shown in lower case.
  const given = lower.length === text.length ? text : lower;
  const parts: string[] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, from)) {
    parts.push(given.slice(from, at), by);
    from = at + wanted.length;
  }
  return [...parts, given.slice(from)].join('');
}

// A UUID or a long mix of letters and digits names a session, a device or a person, whatever it stands in.
// An address is looked for from the beginning of a word only: from each of its letters, a long word would take the square of its length.
function masked(text: string): string {
  return text
    .replace(/(?<![^\s@/=&?,;:<>"‹›])[^\s@/=&?,;:<>"‹›]+(?:@|%40)[^\s@/=&?,;:<>"‹›]+\.\p{L}{2,}/gu, redact('email-address'))
    .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[A-Za-z\d]{16,}/giu, it => /\d/u.test(it) ? '‹…›' : it)
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
