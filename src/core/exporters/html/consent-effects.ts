import type { ComparedEntry } from '../../audit/audit.ts';
import { capitalize } from '../../wording/notation.ts';
import { effectsOf, EFFECTS, numberOf, shortWhoOf, whatName } from '../../wording/sentences.ts';
import { kindOf, signOf, SIGNS } from './consent-signs.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { recipientLink, type Report } from './report.ts';

const NAMES_MAX = 8;

/** The comparison in a few lines: who got what in spite of refusal, before any choice, and only once accepted. */
export function effectsIn(report: Report, compared: readonly ComparedEntry[]): Markup {
  const lines = EFFECTS.filter(it => it !== 'at-times').map(effect => [effect, compared.filter(it => effectsOf(it).includes(effect))] as const);
  const told = lines.filter(([, rows]) => rows.length > 0);
  if (told.length === 0) return NOTHING;
  return html`<dl class="asked effects">${told.map(([effect, rows]) => html`<div><dt>${capitalize(report.words.choices.effects[effect])}</dt><dd>${whoIn(report, rows)}</dd></div>`)}</dl>
`;
}

/** By organization: several recipients of one would read as the same one twice. More than a contact first. */
function whoIn(report: Report, rows: readonly ComparedEntry[]): Markup {
  const { language, recipients, labels: { consent: labels } } = report;
  const names = [...new Set(rows.map(it => shortWhoOf(it.recipient, recipients)))];
  const groups = names.map(name => rows.filter(it => shortWhoOf(it.recipient, recipients) === name)).toSorted((a, b) => heaviest(b) - heaviest(a));
  const more = groups.length - NAMES_MAX;
  const said = groups.slice(0, NAMES_MAX).map(its => {
    const distinct = SIGNS.flatMap(sign => its.find(({ what }) => kindOf(what) === sign) ?? []);
    const whats = [...new Set(its.map(it => whatName(it.what, language)))];
    return html`<span class="got">${its.slice(0, 1).map(it => recipientLink(report, it.recipient))} ${join(distinct.map(it => signOf(it.what)), ' ')}<span class="hidden">(${whats.join(', ')})</span></span>`;
  });
  return join([...said, ...more > 0 ? [html`${labels.more(numberOf(more, language))}`] : []], ', ');
}

function heaviest(rows: readonly ComparedEntry[]): number {
  return Math.max(...rows.map(it => SIGNS.indexOf(kindOf(it.what))));
}
