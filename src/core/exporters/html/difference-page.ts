import { toVerify } from '../../difference/verify.ts';
import type { Difference } from '../../difference/difference.ts';
import type { Language } from '../../wording/language.ts';
import { openDifference } from './difference-document.ts';
import { differenceFindings, differenceSummary } from './difference-findings.ts';
import { cautionsOf, differenceHero } from './difference-hero.ts';
import { againTable, recipientTable, ruleTable } from './difference-tables.ts';
import { html } from './markup.ts';
import { DIFFERENCE_STYLE, DIFFERENCE_STYLE_HASH } from './style-difference.ts';
import { STYLE, STYLE_HASH } from './style.ts';

/** Nothing may be loaded, run, sent or framed, as in the report. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}' '${DIFFERENCE_STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** Two audits beside each other as one document: it needs no script, loads nothing, and prints well. The same difference and language give the same text. */
export function differencePage(difference: Difference, language: Language): string {
  const it = openDifference(difference, language);
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
<title>${it.words.labels.title(difference.site)}</title>
<style>${STYLE}</style>
<style>${DIFFERENCE_STYLE}</style>
</head>
<body>
${differenceHero(it)}<main>
${cautionsOf(it)}${differenceSummary(it)}${differenceFindings(it)}${recipientTable(it)}${ruleTable(it)}${againTable(it, toVerify(difference))}</main>
<footer><p>Sillage · ${difference.schema}</p></footer>
</body>
</html>
`.text;
}
