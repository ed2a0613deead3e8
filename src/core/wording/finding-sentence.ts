import type { Finding } from '../finding/finding.ts';
import { BEHAVIOR_IDS, type BehaviorId } from './behavior-words.ts';
import { catalogOf } from './catalog-of.ts';
import { meansOf } from './chain.ts';
import { DETECTOR_IDS, type DetectorId } from './detector-id.ts';
import type { Language } from './language.ts';
import { writeCount, writeList } from './notation.ts';
import { lifetimeOf } from './quantity.ts';
import type { ExposureParts } from './sentence-words.ts';
import { PURPOSES } from '../vendors/vendor.ts';
import type { Named } from './who.ts';
import { whoOf } from './who.ts';

/** One finding in one sentence: `Your e-mail address, hashed with SHA-256, went to Meta (facebook.com) before you submitted anything.` */
export function sentenceOf(finding: Finding, named: Named, language: Language): string {
  const id = finding.detector;
  if (isBehavior(id)) return behaviorSentence(id, finding, { named, language });
  return isKnown(id) ? SENTENCES[id](finding, named, language) : otherSentence(finding, named, language);
}

/** A detector as a heading; its id where it has no words of its own. */
export function detectorName(id: string, language: Language): string {
  if (isBehavior(id)) return catalogOf(language).behaviors[id].name;
  return isKnown(id) ? catalogOf(language).detectors[id] : id;
}

/** Why the value of a finding was looked for, as its detector says. */
export function originOf({ facts }: Finding): ExposureParts['origin'] {
  return (['shown', 'recognized'] as const).find(it => facts?.[it] === true) ?? 'given';
}

type Tell = (finding: Finding, named: Named, language: Language) => string;

const SENTENCES: Readonly<Record<DetectorId, Tell>> = {
  'exposed-before-submit': exposureSentence,
  'exposed-personal-data': exposureSentence,
  'third-party-cookie': cookieSentence('thirdPartyCookie'),
  'first-party-cookie-set-by-third-party': cookieSentence('disguisedCookie'),
  'page-address-disclosed': addressSentence,
  'third-party-recipient': (finding, named, language) =>
    catalogOf(language).sentences.contact(whoOf(finding.recipient, named, language), finding.occurrences),
  'vendor-event': eventSentence,
};

function exposureSentence(finding: Finding, named: Named, language: Language): string {
  const { category, form, chain = [], confidence } = finding;
  if (category === undefined) return otherSentence(finding, named, language);
  const { sentences, categories, confidences, forms, consents } = catalogOf(language);
  return sentences[finding.facts?.['arrived'] === false ? 'attempt' : 'exposure']({
    what: confidences[confidence].hedge(categories[category].yours),
    who: whoOf(finding.recipient, named, language),
    origin: originOf(finding),
    how: form === undefined ? '' : forms[form].clause(meansOf(form, chain, language)),
    when: finding.detector === 'exposed-before-submit' ? sentences.beforeSubmit : consents[finding.consent].clause,
  });
}

function cookieSentence(kind: 'thirdPartyCookie' | 'disguisedCookie'): Tell {
  return (finding, named, language) => {
    const { sentences, notation, consents } = catalogOf(language);
    const { recipient, subject, facts, consent } = finding;
    if (subject === undefined) return otherSentence(finding, named, language);
    const lifetimeS = facts?.['lifetimeS'];
    return sentences[kind]({
      who: whoOf(recipient, named, language),
      name: notation.quote(subject),
      identifying: facts?.['identifying'] === true,
      lifetime: typeof lifetimeS === 'number' ? lifetimeOf(lifetimeS, language) : '',
      kept: facts?.['kept'] === true,
      apart: facts?.['acrossSites'] === false,
      when: consents[consent].clause,
    });
  };
}

function addressSentence(finding: Finding, named: Named, language: Language): string {
  const { sentences } = catalogOf(language);
  const { recipient, subject, place } = finding;
  const what = (['origin', 'path', 'query'] as const).find(it => it === subject) ?? 'path';
  const by = place === undefined ? '' : /\breferer\b/i.test(place) ? sentences.referer : sentences.at(place);
  return sentences.address(whoOf(recipient, named, language), what, by);
}

function eventSentence(finding: Finding, named: Named, language: Language): string {
  const { sentences, notation, purposes } = catalogOf(language);
  const { recipient, subject, facts = {} } = finding;
  const clauses = PURPOSES.filter(it => facts[it] === true).map(it => purposes[it]);
  if (subject === undefined || clauses.length === 0) return otherSentence(finding, named, language);
  return sentences.vendorEvent({ who: whoOf(recipient, named, language), what: notation.quote(subject), relayed: facts['relayed'] === true, purposes: writeList(notation, clauses) });
}

function behaviorSentence(id: BehaviorId, finding: Finding, { named, language }: { readonly named: Named; readonly language: Language }): string {
  const { behaviors, notation, consents, categories, confidences } = catalogOf(language);
  const { recipient, subject, category, confidence, facts = {}, occurrences, consent } = finding;
  if (behaviors[id].about === 'subject' && subject === undefined) return otherSentence(finding, named, language);
  return behaviors[id].says({
    who: whoOf(recipient, named, language), subject: subject === undefined ? '' : notation.quote(subject),
    what: category === undefined ? '' : confidences[confidence].hedge(categories[category].yours),
    facts, confidence, times: occurrences, when: consents[consent].clause,
    count: (n, one, other) => writeCount(notation, n, { one, other }),
  });
}

function otherSentence(finding: Finding, named: Named, language: Language): string {
  if (finding.category !== undefined) return exposureSentence(finding, named, language);
  const who = whoOf(finding.recipient, named, language);
  return catalogOf(language).sentences.other(who, detectorName(finding.detector, language), finding.subject ?? '');
}

function isKnown(id: string): id is DetectorId {
  return DETECTOR_IDS.some(it => it === id);
}

function isBehavior(id: string): id is BehaviorId {
  return BEHAVIOR_IDS.some(it => it === id);
}
