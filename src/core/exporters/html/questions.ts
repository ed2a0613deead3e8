import { answersOf } from '../../appeal/answers-of.ts';
import type { Answers } from '../../appeal/answers.ts';
import type { StatementEntry } from '../../audit/audit.ts';
import { QUESTIONS, type Question } from '../../declaration/declaration.ts';
import { numberOf } from '../../wording/sentences.ts';
import { dueIn } from './due.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { exposureAnswer } from './question-exposure.ts';
import { interestAnswer } from './question-interest.ts';
import { measuresAnswer } from './question-measures.ts';
import { needAnswer } from './question-need.ts';
import { chapter, type Report } from './report.ts';

const MEASURED: Readonly<Record<Question, (report: Report, answers: Answers) => Markup>> = {
  need: (report, { need }) => needAnswer(report, need),
  exposure: (report, { exposure }) => exposureAnswer(report, exposure),
  interest: (report, { interest }) => interestAnswer(report, interest),
  measures: (report, { measures }) => measuresAnswer(report, measures),
};

/** The four questions: of each what was measured, and the site's own word beside it. */
export function questionsOf(report: Report): Markup {
  const { audit, labels: { answers: labels } } = report;
  const answers = answersOf(audit);
  return chapter('questions', labels.title, html`<p class="intro">${labels.intro}</p>
<ol class="questions">${QUESTIONS.map((it, n) => question(report, { of: it, n: n + 1, answers }))}</ol>`);
}

interface Asked { readonly of: Question; readonly n: number; readonly answers: Answers }

function question(report: Report, { of, n, answers }: Asked): Markup {
  const { language, labels: { answers: labels } } = report;
  const { asks, measured } = labels.questions[of];
  // Of a measure that stands in the table its owner stands there too; its words are said once, below.
  return html`<li id="q${n}"><h3><span class="n" aria-hidden="true">${numberOf(n, language)}</span>${asks}</h3>
<div class="measured"><p class="tag">${labels.measured}</p><p class="intro">${measured}</p>
${MEASURED[of](report, answers)}</div>
${stated(report, answers.statements[of])}</li>
`;
}

function stated(report: Report, statements: readonly StatementEntry[]): Markup {
  const { labels: { answers: labels } } = report;
  if (statements.length === 0) return html`<div class="stated none"><p class="tag">${labels.stated}</p><p>${labels.unanswered}</p></div>`;
  return html`<div class="stated"><p class="tag">${labels.stated}</p>${statements.map(it => html`<blockquote><p>${it.says}</p><footer>${labels.signed(it.by, it.on)}${undertaken(it)}</footer></blockquote>`)}</div>`;

  function undertaken({ owner, due }: StatementEntry): Markup {
    if (owner === undefined && due === undefined) return NOTHING;
    return html` · ${labels.measures.owner} ${owner ?? labels.measures.nobody}${due === undefined ? NOTHING : html`, ${dueIn(report, due)}`}`;
  }
}
