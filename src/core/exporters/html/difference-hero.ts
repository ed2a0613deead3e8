import type { Side } from '../../difference/difference.ts';
import { cautionSentenceOf, scoreChangeSentenceOf } from '../../wording/difference-sentences.ts';
import { countOf, localizedIn, momentOf, scoreSentenceOf } from '../../wording/sentences.ts';
import type { DifferenceDocument } from './difference-document.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { chapter } from './report.ts';

/** The top of the document: which site, the two audits with their scores, and how the score changed. */
export function differenceHero(document: DifferenceDocument): Markup {
  const { difference, words: { labels }, language } = document;
  return html`<header class="hero">
<p class="kicker"><strong>Sillage</strong><span>${labels.kicker}</span></p>
<h1>${labels.title(difference.site)}</h1>
<div class="sides">${side(document, labels.before, difference.before)}${side(document, labels.after, difference.after)}</div>
<p class="score-change">${scoreChangeSentenceOf(difference.score, language)}</p>
</header>
`;
}

function side({ language, words: { labels } }: DifferenceDocument, name: string, it: Side): Markup {
  const grade = it.score.status === 'graded' ? it.score.grade : '?';
  return html`<section class="side"><span class="side-grade" aria-hidden="true">${grade}</span><div><h2>${name}</h2>
<p>${scoreSentenceOf(it, language)}</p>
<p><small>${momentOf(it.startedAt, language)} · ${countOf(it.visits, labels.visits, language)} · ${localizedIn(it.rulebook.title, language)}</small><small>${it.page}</small></p></div></section>
`;
}

/** What was otherwise when the two audits were made; nothing where nothing was. */
export function cautionsOf({ difference: { cautions }, language, words: { labels } }: DifferenceDocument): Markup {
  if (cautions.length === 0) return NOTHING;
  return chapter('cautions', labels.cautions, html`<p class="intro">${labels.cautionsIntro}</p>
<ul class="cautions">${cautions.map(it => html`<li>${cautionSentenceOf(it, language)}</li>`)}</ul>`);
}
