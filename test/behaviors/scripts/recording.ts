import { script } from '../../sites/server/answers.ts';

/** The whole document as a tree, then every change and movement, in chunks: a recorder of a vendor that no list knows. */
const recorder = (treeOf: string): string => `
const treeOf = ${treeOf};
const log = [{ kind: 'whole', at: Date.now(), tree: treeOf(document.documentElement) }];
let timer;
const add = (kind, more) => { log.push({ kind, at: Date.now(), ...more }); timer ??= setTimeout(send, 400); };
const send = async () => {
  timer = undefined;
  const zipped = await new Response(new Blob([JSON.stringify(log)]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
  await fetch('https://in.quietmetrics.test/film', { method: 'POST', body: zipped });
};
new MutationObserver(changes => { for (const it of changes) add('change', { type: it.type, added: [...it.addedNodes].map(treeOf) }); }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
for (const type of ['mousemove', 'scroll', 'click', 'resize']) addEventListener(type, ({ clientX, clientY }) => add(type, { clientX, clientY, top: scrollY }), true);
document.addEventListener('input', ({ target }) => { if (target.type !== 'password') add('input', { name: target.name, value: target.value }); }, true);
add('start');`;

export const RECORDER = script(recorder(`node => node.nodeType === 3 ? { text: node.data } : { tagName: node.nodeName, attributes: Object.fromEntries([...(node.attributes ?? [])].map(it => [it.name, it.value])), childNodes: [...node.childNodes].map(it => treeOf(it)) }`));

/** The same with names and shapes of its own, which nobody has seen before. */
export const TERSE_RECORDER = script(recorder(`node => node.nodeType === 3 ? node.data : [node.nodeName, [...(node.attributes ?? [])].flatMap(it => [it.name, it.value]), [...node.childNodes].map(it => treeOf(it))]`));

/** Scripts that watch a page and record nothing. */
export const LAZY_LOADER = script(`
new MutationObserver(changes => { for (const { addedNodes } of changes) for (const it of addedNodes) if (it.nodeName === 'IMG') it.loading = 'lazy'; }).observe(document.body, { subtree: true, childList: true });
addEventListener('scroll', () => { document.documentElement.classList.toggle('scrolled', scrollY > 0); }, { passive: true });
addEventListener('resize', () => { document.documentElement.style.setProperty('--width', innerWidth + 'px'); });
document.body.append(Object.assign(new Image(), { src: '/apple.png', alt: 'An apple' }));`);

export const CLICK_COUNTER = script(`
const clicks = [];
addEventListener('click', ({ pageX, pageY }) => { clicks.push([Math.round(pageX / innerWidth * 20), Math.round(pageY / 50)]); });
addEventListener('scroll', () => { clicks.deepest = Math.max(clicks.deepest ?? 0, scrollY); }, { passive: true });
addEventListener('pagehide', () => navigator.sendBeacon('https://in.plaincount.test/heat', JSON.stringify({ path: location.pathname, clicks })));
fetch('https://in.plaincount.test/view', { method: 'POST', body: JSON.stringify({ path: location.pathname }) });`);

export const AUTOSAVE = script(`
const field = document.querySelector('textarea');
let timer;
field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => fetch('/draft', { method: 'POST', body: field.value }), 200); });`);
