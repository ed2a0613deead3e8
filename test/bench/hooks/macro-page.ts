/** What one page of the macro benchmark is made of (performance.md §4). */
export const SCRIPTS = 40;
const IMAGES = 30;
const RENDERS = 15;
const POSTS = 30;
const ROWS = 240;

/** Markup: scripts and images that are asked for one by one, then the application. */
export function macroPage(): string {
  const scripts = Array.from({ length: SCRIPTS }, (_, at) => `<script src="/vendor-${at}.js"></script>`).join('');
  const images = Array.from({ length: IMAGES }, (_, at) => `<img src="/i${at}.gif" width="8" height="8" alt="">`).join('');
  return `<!doctype html><meta charset="utf-8"><title>macro</title><link rel="icon" href="data:,"><canvas width="200" height="60"></canvas><ul></ul>${images}${scripts}<script src="/preact.js"></script><script src="/app.js"></script>`;
}

/** One vendor's script: some code that is only compiled, and what a tag does as it starts and a while later. */
export function vendorScript(at: number): string {
  const ballast = Array.from({ length: 40 }, (_, n) => `function unused${n}(a, b) { return { key: '${at}.${n}', sum: a * ${n} + b, list: [a, b].map(function (it) { return it + ${n}; }) }; }`).join('\n');
  return `(function () {\n'use strict';\n${ballast}\nvar vendor = 'v${at}';\n${VISIT}\nvisit();\nsetTimeout(visit, ${20 + at});\n${POSTING[at % 3] ?? ''}\n})();\n`;
}

const VISIT = `function visit() {
  var n = navigator, s = screen, canvas = document.querySelector('canvas'), context = canvas.getContext('2d');
  var seen = [n.userAgent, n.platform, n.language, n.languages.length, n.hardwareConcurrency, s.width, s.height, s.colorDepth, new Date().getTimezoneOffset()];
  context.fillText(vendor, 2, 20);
  seen.push(context.measureText(vendor + 'mmmmmmmmmmlli').width);
  var id = localStorage.getItem(vendor) || String(Math.random());
  localStorage.setItem(vendor, id);
  document.cookie = vendor + '=' + id + '; path=/';
  seen.push(document.cookie.length);
  var image = new Image(); image.src = '/pixel.gif?' + vendor + '&' + seen.length;
}`;

/** Three ways to send the thirty POSTs: forty vendors, of whom ten do not. */
const POSTING: readonly string[] = [
  'if (+vendor.slice(1) < 30) fetch("/collect?" + vendor, { method: "POST", body: JSON.stringify({ vendor: vendor, page: location.href }) });',
  'if (+vendor.slice(1) < 30) { var x = new XMLHttpRequest(); x.open("POST", "/collect?" + vendor); x.setRequestHeader("content-type", "application/json"); x.send(JSON.stringify({ vendor: vendor })); }',
  'if (+vendor.slice(1) < 30) navigator.sendBeacon("/collect?" + vendor, "vendor=" + vendor);',
];

/** A list that is drawn anew fifteen times, with what a shop's page keeps and reads while it does. Says when all is done. */
export const APP = `(function () {
  'use strict';
  var h = preact.h, root = document.querySelector('ul'), left = ${RENDERS};
  function Row(props) { return h('li', { class: props.odd ? 'odd' : '' }, h('b', null, props.name), ' ', h('i', null, props.price)); }
  function draw() {
    var rows = [];
    for (var i = 0; i < ${ROWS}; i += 1) rows.push(h(Row, { key: (i * 7 + left * 13) % ${ROWS}, odd: (i + left) % 2, name: 'article ' + i, price: ((i * left) % 97) + ',00' }));
    preact.render(rows, root);
    for (var k = 0; k < 8; k += 1) { localStorage.setItem('row' + k, root.offsetHeight + '.' + left); localStorage.getItem('row' + k); }
    document.cookie = 'drawn=' + left + '; path=/';
    left -= 1;
    if (left > 0) setTimeout(draw, 12); else finish();
  }
  function finish() { if (document.readyState === 'complete') setTimeout(function () { fetch('/done', { method: 'POST' }); }, 150); else addEventListener('load', finish); }
  draw();
})();`;

/** For the reader of the figures. */
export const MACRO_IN_WORDS = `${SCRIPTS} scripts, ${IMAGES} images and ${SCRIPTS * 2} pixels, a list of ${ROWS} rows drawn ${RENDERS} times, ${POSTS} POSTs`;
