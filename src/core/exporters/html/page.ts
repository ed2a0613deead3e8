import { arithmeticOf } from './arithmetic.ts';
import { consentOf } from './consent.ts';
import { declaredOf } from './declared.ts';
import { endingOf } from './ending.ts';
import { evidenceOf } from './evidence.ts';
import { findingsOf } from './findings.ts';
import { heroOf } from './hero.ts';
import { initiatorsOf } from './initiators.ts';
import { html, type Markup } from './markup.ts';
import { matrixOf } from './matrix.ts';
import { measuresOf } from './measures.ts';
import { recipientsOf } from './recipients.ts';
import { questionsOf } from './questions.ts';
import type { Report } from './report.ts';
import { scriptsOf } from './scripts.ts';
import { storedOf } from './stored.ts';
import { STYLE, STYLE_HASH } from './style.ts';
import { unseenOf } from './unseen.ts';
import { violationsOf } from './violations.ts';

/** Nothing may be loaded, run, sent or framed: the report is a document about data leaving, and sends none. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The whole document. */
export function pageOf(report: Report): Markup {
  const { language, labels, audit } = report;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${labels.title(audit.visits[0]?.page ?? '')}</title>
<style>${STYLE}</style>
</head>
<body>
${heroOf(report)}<main>
${matrixOf(report)}${contents(report)}${questionsOf(report)}${declaredOf(report)}${violationsOf(report)}${measuresOf(report)}${consentOf(report)}${arithmeticOf(report)}${recipientsOf(report)}${initiatorsOf(report)}${scriptsOf(report)}${storedOf(report)}${findingsOf(report)}${unseenOf(report)}${evidenceOf(report)}${endingOf(report)}</main>
<footer><p>${audit.tool.name} ${audit.tool.version} · ${audit.schema}</p></footer>
</body>
</html>
`;
}

function contents({ audit, labels }: Report): Markup {
  const chapters: readonly (readonly [id: string, title: string])[] = [
    ['questions', labels.answers.title], ...audit.declared?.declarations === undefined ? [] : [['declared', labels.declared.title] as const], ['violations', labels.violations.title], ...(audit.measures ?? []).length === 0 ? [] : [['measures', labels.measures.title] as const], ...audit.consent === undefined ? [] : [['consent', labels.consent.title] as const], ['score', labels.score.title], ['recipients', labels.recipients.title], ['initiators', labels.initiators.title], ['scripts', labels.scripts.title], ['stored', labels.stored.title],
    ['findings', labels.findings.title], ['gaps', labels.gaps.title], ['evidence', labels.evidence.title], ['made', labels.made.title], ['glossary', labels.glossary.title],
  ];
  return html`<nav aria-label="${labels.contents}"><ol>${chapters.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
`;
}
