import { askedOf } from './consent-asked.ts';
import { differenceOf } from './consent-difference.ts';
import { signalsOf } from './consent-signals.ts';
import { timelinesOf } from './consent-timelines.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { chapter, type Report } from './report.ts';

/** What was asked about consent, what each choice changed, what happened when, and what the site's scripts said of it. */
export function consentOf(report: Report): Markup {
  const { audit: { consent }, labels: { consent: labels } } = report;
  if (consent === undefined) return NOTHING;
  return chapter('consent', labels.title, html`<p class="intro">${labels.intro}</p>
${askedOf(report, consent)}${differenceOf(report, consent)}${timelinesOf(report, consent)}${signalsOf(report, consent)}`);
}
