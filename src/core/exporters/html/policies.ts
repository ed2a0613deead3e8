import { listOf, whoOf } from '../../wording/sentences.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import type { Report } from './report.ts';

/** The headers that would enforce the measures, to be copied, and what they would break. */
export function policiesOf({ audit: { policies }, recipients, language, words, labels: { measures: labels } }: Report): Markup {
  if (policies === undefined) return NOTHING;
  const header = (name: string, value: string): Markup => html`<pre tabindex="0" role="region" aria-label="${name}"><code>${name}: ${value}</code></pre>
`;
  const stops = listOf(policies.stops.map(it => whoOf(it, recipients, language)), language);
  return html`<h3>${labels.policies}</h3>
<p class="intro">${labels.policiesIntro}</p>
${policies.stops.length === 0 ? NOTHING : html`<p>${labels.stops(stops)}</p>`}
<p>${labels.first}</p>
${header('Content-Security-Policy-Report-Only', policies.content)}<p>${labels.then}</p>
${header('Content-Security-Policy', policies.content)}${header('Permissions-Policy', policies.permissions)}<h4>${labels.breaks}</h4>
<ul class="gaps">${policies.doubts.map(it => html`<li>${words.measures.policyDoubts[it]}</li>`)}</ul>
`;
}
