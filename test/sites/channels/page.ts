import { CASES } from './cases/index.ts';
import { recipientOf } from './channel-case.ts';

/**
 * The page of the channel matrix: half a second after an address was typed, it tries every way to send it away, one after
 * the other. It acts by itself, so that the three hosts see the very same page do the very same things.
 */
export const channelsPage = (): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Every channel</title></head>
<body>
<form><label>E-mail <input type="email" name="email" autocomplete="email"></label></form>
<p role="status">Waiting for an address.</p>
<script>${TOOLS}
const acts = {${CASES.filter((it) => it.act !== '').map((it) => `\n'${it.id}': async (E, U, ID) => { ${it.act.replaceAll('</script', String.raw`<\/script`)} },`).join('')}
};
const hosts = ${JSON.stringify(Object.fromEntries(CASES.map((it) => [it.id, recipientOf(it.id)])))};
document.querySelector('form').addEventListener('submit', event => event.preventDefault());
const due = { timer: 0 };
document.querySelector('input').addEventListener('input', event => { clearTimeout(due.timer); due.timer = setTimeout(run, 500, event.target.value); });
</script>
</body>
</html>`;

/** A step that waits for something which never comes is left after this long. Milliseconds. */
const PATIENCE_MS = 3_000;

const TOOLS = String.raw`
const pause = ms => new Promise(done => setTimeout(done, ms));
const xhr = (U, body) => new Promise(done => { const x = new XMLHttpRequest(); x.onloadend = done; x.open('POST', U + '/c'); x.send(body); });
const frame = src => new Promise(done => { const f = document.createElement('iframe'); f.hidden = true; f.onload = () => done(f); f.src = src; document.body.append(f); });
const got = () => new Promise(done => addEventListener('message', function heard({ data }) { if (data === 'got') { removeEventListener('message', heard); done(); } }));
const service = async () => { const r = await navigator.serviceWorker.register('/service.js', { scope: '/served/' }); while (r.active === null || r.active.state !== 'activated') await pause(30); return r; };
const say = text => { document.querySelector('p').textContent = text; };
const failures = [];
async function run(E) {
  for (const [id, act] of Object.entries(acts)) {
    say(id);
    try {
      const end = await Promise.race([act(E, 'https://' + hosts[id], id), pause(${PATIENCE_MS}).then(() => 'late')]);
      if (end === 'late') failures.push(id + ': late');
    } catch (error) {
      failures.push(id + ': ' + error);
    }
  }
  say('Done. ' + failures.join('; '));
}`;
