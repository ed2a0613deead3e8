import type { ConsentAudit, StateEntry } from '../../audit/audit.ts';
import type { VisitState } from '../../evidence/log.ts';
import { askedSentencesOf, clickedOf, whyUnreached } from '../../wording/sentences.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import type { Report } from './report.ts';

/** More clicks than these are told in words only. */
const STEPS_MAX = 8;

/** What was asked, in plain sentences; the buttons as they were offered, and how many clicks each choice took. */
export function askedOf(report: Report, consent: ConsentAudit): Markup {
  const { language, labels: { consent: labels } } = report;
  const asked = askedSentencesOf(consent, language);
  const lines: readonly (readonly [name: string, content: Markup])[] = [
    [labels.banner, html`${asked.banner.join(' ')}`],
    [labels.buttons, html`${buttons(report, consent)}${asked.missing.join(' ')}`],
    [labels.clicks, ways(report, consent)],
    [labels.boxes, html`${asked.boxes.join(' ')}`],
    [labels.again, html`${asked.again.join(' ')}`],
  ];
  return html`<h3>${labels.asked}</h3>
<dl class="asked">${lines.filter(([, content]) => content.text !== '').map(([name, content]) => html`<div><dt>${name}</dt><dd>${content}</dd></div>`)}</dl>
`;
}

function buttons({ words: { choices } }: Report, { states }: ConsentAudit): Markup {
  const offered = states.find(it => it.banner !== undefined)?.banner?.layers[0] ?? [];
  if (offered.length === 0) return NOTHING;
  const missing = offered.some(it => it.does === 'refuse') ? NOTHING : html`<li class="missing-button"><b>${choices.buttons.refuse}</b> <small>${choices.notOffered}</small></li>`;
  return html`<ul class="buttons">${offered.map(({ does, label }) => html`<li class="${does}"><b>${label === '' ? '—' : label}</b> <small>${choices.buttons[does]}</small></li>`)}${missing}</ul>
`;
}

type Way = 'refuse' | 'accept' | 'withdraw';

const WAYS: readonly (readonly [Way, readonly VisitState[]])[] = [['refuse', ['S1']], ['accept', ['S2', 'S5']], ['withdraw', ['S3']]];

/** How each choice was made, step by step: refusing, accepting and taking back one below the other. */
function ways(report: Report, consent: ConsentAudit): Markup {
  const { states } = consent;
  const live = states.find(it => it.state === 'live' && it.choice !== undefined);
  const made = WAYS.flatMap(([way, of]) => {
    const own = states.filter(it => of.includes(it.state));
    const shown = own.find(it => it.choice !== undefined) ?? own.find(it => it.unreached === 'not-operable') ?? (live !== undefined && way === wayOf(consent) ? live : undefined);
    return shown === undefined ? [] : [wayTaken(report, way, shown)];
  });
  return made.length === 0 ? NOTHING : html`<ul class="plain ways">${made}</ul>`;
}

/** What a person chose last in their own tab. */
function wayOf({ timelines }: ConsentAudit): Way | undefined {
  const last = timelines.find(it => it.state === 'live')?.choices.at(-1);
  if (last === undefined) return undefined;
  return last.state === 'granted' ? 'accept' : last.withdraws ? 'withdraw' : 'refuse';
}

function wayTaken({ language, labels: { consent: labels } }: Report, way: Way, entry: StateEntry): Markup {
  const { choice } = entry;
  const said = choice === undefined ? whyUnreached(entry, language) : clickedOf(choice, language);
  const clicks = choice?.clicks ?? 0;
  const dots = clicks > STEPS_MAX ? [] : Array.from({ length: clicks }, (_, n) => html`<span class="step-dot">${n + 1}</span>`);
  return html`<li><b>${labels.ways[way]}</b><span class="step-dots" aria-hidden="true">${dots}</span><span>${said === '' ? labels.noClicks : said}</span></li>
`;
}
