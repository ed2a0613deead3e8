import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence, RequestEvidence } from '../../../src/core/evidence/evidence.ts';
import { openDevtoolsBed } from '../support/devtools-bed.ts';
import type { DevtoolsBed } from '../support/devtools-bed.ts';

let bed: DevtoolsBed;
beforeAll(async () => { bed = await openDevtoolsBed(); });
afterAll(async () => { await bed.close(); });

const requestsTo = (evidence: readonly Evidence[], path: string): readonly RequestEvidence[] =>
  evidence.filter((it): it is RequestEvidence => it.kind === 'request' && it.witness === 'browser' && new URL(it.url).pathname === path);
const documentOf = (evidence: readonly Evidence[], path: string): string =>
  evidence.find(it => it.kind === 'navigation' && URL.canParse(it.url) && new URL(it.url).pathname === path)?.document ?? 'none';
const workers = (evidence: readonly Evidence[]) => evidence.flatMap(it => (it.kind === 'worker' && it.witness === 'browser' ? [`${it.type} ${it.watched ? 'watched' : 'unwatched'}`] : []));
const gaps = (evidence: readonly Evidence[]) => evidence.filter(it => it.kind === 'gap');
const arrivals = (path: string): number => bed.received().filter(it => it.endsWith(` ${path}`)).length;

describe('workers', () => {
  it('of every kind are heard from their first line, and told with what they are', async () => {
    const evidence = await bed.seen(`
      new Worker('/outer.js'); new SharedWorker('/shared.js');
      new Worker(URL.createObjectURL(new Blob(["fetch('${bed.app}/in-blob')"])));
      navigator.serviceWorker.register('/service.js');
      new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule('/audio.js?who=ann');
      CSS.paintWorklet.addModule('/paint.js?who=ann');`, {
      '/outer.js': { text: `fetch('/in-outer', { method: 'POST', body: new Blob(['of a worker']) }); new Worker('/inner.js')` },
      '/inner.js': { text: `fetch('/in-inner')` },
      '/shared.js': { text: `fetch('/in-shared')` },
      '/service.js': { text: `fetch('/in-service')` },
      '/audio.js': { text: `import '/of-audio.js'` }, '/of-audio.js': { text: '' }, '/paint.js': { text: '' },
    });
    for (const path of ['/in-outer', '/in-inner', '/in-blob', '/in-shared', '/in-service', '/audio.js', '/of-audio.js', '/paint.js']) {
      expect(`${path} ${requestsTo(evidence, path).length}`).toBe(`${path} ${arrivals(path)}`);
    }
    expect([...new Set(workers(evidence))].toSorted()).toEqual(['dedicated watched', 'service watched', 'shared watched', 'worklet watched']);
    expect(workers(evidence).filter(it => it.startsWith('dedicated'))).toHaveLength(3);
    expect(gaps(evidence)).toEqual([]);
  });

  it('belong to the document that made them, and are named as what asked', async () => {
    const evidence = await bed.seen(`document.body.append(Object.assign(document.createElement('iframe'), { src: '/frame.html' })); new SharedWorker('/shared.js')`, {
      '/frame.html': { text: `<script>new Worker('/worker.js')</script>` },
      '/worker.js': { text: `fetch('/in-worker')` }, '/shared.js': { text: `fetch('/in-shared')` },
    });
    const url = `${bed.app}/worker.js`;
    expect(requestsTo(evidence, '/in-worker')).toMatchObject([{ document: documentOf(evidence, '/frame.html'), initiator: { how: 'worker', url } }]);
    expect(requestsTo(evidence, '/worker.js')).toMatchObject([{ document: documentOf(evidence, '/frame.html'), initiator: { how: 'script', url: '' } }]);
    expect(requestsTo(evidence, '/in-shared')).toMatchObject([{ document: '', initiator: { how: 'worker', url: `${bed.app}/shared.js` } }]);
  });

  it('that serve a page tell what they send, once, and nothing of what they answer themselves', async () => {
    const evidence = await bed.seen(`(async () => {
      await navigator.serviceWorker.register('/service.js');
      await new Promise(done => { navigator.serviceWorker.oncontrollerchange = done; });
      await fetch('/passed', { method: 'POST', body: 'through the worker' }); await fetch('/made-up', { method: 'POST', body: 'never sent' }); await fetch('/left-alone');
    })()`, { '/service.js': { text: `
      addEventListener('install', () => skipWaiting()); addEventListener('activate', event => event.waitUntil(clients.claim()));
      addEventListener('fetch', event => {
        if (event.request.url.endsWith('/passed')) event.respondWith(fetch(event.request));
        if (event.request.url.endsWith('/made-up')) event.respondWith(new Response('mine'));
      })` } });
    expect(arrivals('/passed')).toBe(1);
    expect(requestsTo(evidence, '/passed')).toMatchObject([{ initiator: { how: 'service-worker', url: `${bed.app}/service.js` } }]);
    const bodies = evidence.flatMap(it => (it.kind === 'request' || it.kind === 'request-body' ? [it.body] : []));
    expect(bodies).toContainEqual(expect.objectContaining({ text: 'through the worker' }));
    expect([arrivals('/made-up'), requestsTo(evidence, '/made-up').length]).toEqual([0, 0]);
    expect([arrivals('/left-alone'), requestsTo(evidence, '/left-alone').length]).toEqual([1, 1]);
  });
});

describe('windows and frames', () => {
  it('that a page opens are watched from inside, and are not the visitor’s own', async () => {
    const evidence = await bed.seen(`open('/window.html'); open('${bed.party}/other.html', '_blank', 'noopener'); const w = open('about:blank'); w.document.write('<script>fetch("/written")</' + 'script>'); w.document.close()`, {
      '/window.html': { text: `<script>fetch('/in-window', { method: 'POST', body: 'of a window' })</script>` }, '/other.html': { text: `<script>fetch('/in-other')</script>` },
    });
    for (const [inside, page] of [['/in-window', '/window.html'], ['/in-other', '/other.html']] as const) {
      const document = documentOf(evidence, page);
      expect(requestsTo(evidence, inside)).toMatchObject([{ document }]);
      expect(evidence).toContainEqual(expect.objectContaining({ kind: 'watch', document }));
      expect(evidence).toContainEqual(expect.objectContaining({ kind: 'navigation', document, frame: 'sub' }));
      expect(evidence.some(it => it.kind === 'request' && it.witness === 'page' && it.url.endsWith(inside) && it.document === document)).toBe(true);
    }
    // What is written into a window before it begins takes our scripts' listeners away: the browser's word is all there is of it.
    expect(requestsTo(evidence, '/written')).toHaveLength(1);
    expect(gaps(evidence).filter(it => it.document !== requestsTo(evidence, '/written')[0]?.document)).toEqual([]);
  });

  it('without an address of their own keep their requests apart', async () => {
    const evidence = await bed.seen(`
      const put = (set) => { const it = document.createElement('iframe'); set(it); document.body.append(it); return it; };
      put(() => 0).contentWindow.fetch('/of-blank');
      for (const sandbox of [false, true]) put(it => { if (sandbox) it.sandbox = 'allow-scripts'; it.srcdoc = '<script>fetch("${bed.app}/of-srcdoc-' + sandbox + '")</' + 'script>'; });
      history.pushState(0, '', '/elsewhere'); fetch('/after-push');
      setTimeout(() => { document.open(); document.write('<script>fetch("/after-open")</' + 'script>'); document.close(); }, 400);`);
    const page = documentOf(evidence, '/');
    const documents = ['/of-blank', '/of-srcdoc-false', '/of-srcdoc-true', '/after-push', '/after-open'].map(path => requestsTo(evidence, path)[0]?.document ?? 'none');
    expect(documents.slice(3)).toEqual([page, page]);
    expect(new Set(documents).size).toBe(4);
    expect(evidence.filter(it => it.kind === 'navigation' && it.frame === 'top')).toHaveLength(1);
  });
});

describe('what is fetched beforehand', () => {
  const rules = (kind: string, url: string): string => `const it = document.createElement('script'); it.type = 'speculationrules'; it.textContent = JSON.stringify({ ${kind}: [{ source: 'list', urls: ['${url}'] }] }); document.head.append(it);`;
  const served = { '/next.html': { text: `<script>fetch('/in-next')</script>` } };

  it('is a prefetch of the page that has the rules, and no new page', async () => {
    const evidence = await bed.seen(rules('prefetch', '/next.html'), served);
    expect(requestsTo(evidence, '/next.html')).toMatchObject([{ channel: 'prefetch', document: documentOf(evidence, '/'), initiator: { how: 'preload', url: `${bed.app}/` } }]);
    expect(evidence.filter(it => it.kind === 'navigation')).toHaveLength(1);
  });

  it('is told when it is prerendered, and becomes the visitor’s page when they go there', async () => {
    const evidence = await bed.seen(`${rules('prerender', '/next.html')} setTimeout(() => { location.href = '/next.html' }, 1500)`, { '/next.html': { text: `<script>fetch('/in-next'); document.addEventListener('prerenderingchange', () => fetch('/when-shown'))</script>` } });
    const document = documentOf(evidence, '/next.html');
    expect([arrivals('/next.html'), requestsTo(evidence, '/next.html').length]).toEqual([1, 1]);
    expect(requestsTo(evidence, '/in-next')).toMatchObject([{ document }]);
    expect(requestsTo(evidence, '/when-shown')).toMatchObject([{ document }]);
    expect(evidence.flatMap(it => (it.kind === 'navigation' && it.document === document ? [it.frame] : []))).toEqual(['sub', 'top']);
  });

  it('and what a cache answers, is not told as sent once more', async () => {
    const evidence = await bed.seen(`if (!sessionStorage.again) { sessionStorage.again = 1; new Image().src = '/kept.gif'; setTimeout(() => location.reload(), 400); } else { new Image().src = '/kept.gif'; }`, { '/kept.gif': { text: '', headers: { 'cache-control': 'max-age=600' } } });
    expect([arrivals('/kept.gif'), requestsTo(evidence, '/kept.gif').length]).toEqual([1, 1]);
  });
});

describe('what made the browser ask', () => {
  it('is named: markup, a script, a style sheet, a hint, a person', async () => {
    const evidence = await bed.seen(`
      document.head.insertAdjacentHTML('beforeend', '<link rel=stylesheet href="/look.css">');
      document.body.insertAdjacentHTML('beforeend', '<div class=a>.</div>');
      document.head.append(Object.assign(document.createElement('script'), { src: '/lib.js' }));
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/frame.html' }));
      new EventSource('/events');`, {
      '/look.css': { text: `.a { background: url(/of-style.gif) }` },
      '/lib.js': { text: `fetch('/of-lib'); new Image().src = '/of-lib.gif'; Promise.resolve().then(() => fetch('/of-promise'))` },
      '/frame.html': { text: `<img src="/of-markup.gif"><link rel=preload as=image href="/of-hint.gif"><meta http-equiv=refresh content="0; url=/refreshed.html">` },
    });
    const initiators = Object.fromEntries(['/', '/of-style.gif', '/lib.js', '/of-lib', '/of-lib.gif', '/of-promise', '/of-markup.gif', '/of-hint.gif', '/events', '/refreshed.html']
      .map(path => [path, requestsTo(evidence, path)[0]?.initiator]));
    const lib = { how: 'script', url: `${bed.app}/lib.js` };
    expect(initiators).toEqual({
      '/': { how: 'user', url: '' },
      '/of-style.gif': { how: 'style', url: `${bed.app}/look.css` },
      '/lib.js': { how: 'script', url: `${bed.app}/` },
      '/of-lib': lib, '/of-promise': lib,
      // An image asks later than its script; whose stack that was, the browser knows only at a price that pages would feel.
      '/of-lib.gif': { how: 'parser', url: `${bed.app}/` },
      '/of-markup.gif': { how: 'parser', url: `${bed.app}/frame.html` },
      '/of-hint.gif': { how: 'preload', url: `${bed.app}/frame.html` },
      '/events': { how: 'script', url: '' },
      '/refreshed.html': { how: 'parser', url: expect.any(String) as string },
    });
  });

  it('is not our own script, which no stack names', async () => {
    const evidence = await bed.seen(`fetch('/x')`);
    expect(requestsTo(evidence, '/x')).toMatchObject([{ scripts: [`${bed.app}/`], initiator: { how: 'script', url: `${bed.app}/` } }]);
  });
});

describe('what the browser hides', () => {
  const whatOf = (evidence: readonly Evidence[], path: string) => {
    const [request] = requestsTo(evidence, path).filter(it => it.method !== 'GET');
    const late = evidence.find(it => it.kind === 'request-body' && it.exchange === request?.exchange);
    return late?.kind === 'request-body' ? late.body : request?.body;
  };

  it('is hidden: a stream, and a Blob over a socket; what carries nothing carries nothing', async () => {
    const evidence = await bed.seen(`
      fetch('/streamed', { method: 'POST', duplex: 'half', body: new ReadableStream({ start(it) { it.enqueue(new TextEncoder().encode('a stream')); it.close(); } }) }).catch(() => 0);
      fetch('/empty', { method: 'POST' });
      const s = new WebSocket('ws://' + location.host + '/socket'); s.onopen = () => { s.send('text'); s.send(new Blob(['blob'])); s.send(''); };`);
    expect(whatOf(evidence, '/streamed')).toEqual({ kind: 'hidden' });
    expect(whatOf(evidence, '/empty')).toEqual({ kind: 'none' });
    const messages = requestsTo(evidence, '/socket').filter(it => it.method === 'SEND').map(it => it.body);
    expect(messages).toEqual([{ kind: 'text', text: 'text', bytes: 4, cut: false }, { kind: 'hidden' }, { kind: 'text', text: '', bytes: 0, cut: false }]);
  });

  it('is counted where there is more than is kept, with its place', async () => {
    const evidence = await bed.seen(`const s = new WebSocket('ws://' + location.host + '/socket'); s.onopen = () => { for (let i = 0; i < 520; i += 1) s.send('n' + i) }`);
    expect(requestsTo(evidence, '/socket').filter(it => it.method === 'SEND')).toHaveLength(500);
    // The page's world counts on its own what it does not tell.
    expect(gaps(evidence).filter(it => it.witness === 'browser')).toMatchObject([{ of: 'request', reason: 'limit-reached', count: 20, place: expect.stringMatching(/^ws:.*\/socket$/u) as string }]);
  });

  it('that is to be sent later is told as such: fetchLater', async () => {
    const evidence = await bed.seen(`fetchLater('${bed.app}/later', { method: 'POST', body: 'until then', activateAfter: 0 })`);
    expect(requestsTo(evidence, '/later')).toMatchObject([{ deferred: true, channel: 'fetch', document: documentOf(evidence, '/'), body: { text: 'until then' } }]);
    expect(requestsTo(evidence, '/')).not.toMatchObject([{ deferred: true }]);
  });
});
