import type { Branch } from '../audit/audit.ts';
import type { Domain } from '../party/recipient.ts';
import { catalogOf } from './catalog-of.ts';
import type { Language } from './language.ts';
import { countOf } from './quantity.ts';

/** How requests to a recipient came about, in one sentence: what a picture of the tree shows. */
export function initiatorSentenceOf({ begins, through, how, requests }: Branch, recipient: Domain, language: Language): string {
  const { initiators, evidenceKinds } = catalogOf(language);
  const ways = through.map(it => initiators.brought(initiators.links[it.how], it.what)).join('');
  return `${initiators.beginnings[begins]}${ways}${initiators.made(initiators.links[how], countOf(requests, evidenceKinds.request, language), recipient)}.`;
}
