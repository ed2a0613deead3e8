import fc from 'fast-check';
import type { DataCategory } from '../../src/core/datum/category.ts';
import { COMPARED_STATES } from '../../src/core/evidence/log.ts';
import type { EvidenceLog } from '../../src/core/evidence/log.ts';
import type { Story } from './visit.ts';
import { visit } from './visit.ts';
import { writingsOf } from './writings.ts';

/** A visit in which values are typed, or shown, and leave in many ways, and the values. */
export interface LeakyVisit {
  readonly log: EvidenceLog;
  readonly typed: readonly { readonly category: DataCategory; readonly value: string }[];
}

const word = fc.stringMatching(/^[a-z]{5,9}$/);

const datum = fc.oneof(
  fc.tuple(word, word).map(([a, b]) => ({ category: 'email-address' as const, value: `${a}@${b}.example`, field: { autocomplete: 'email' } })),
  // Shown, not typed.
  fc.tuple(word, word).map(([a, b]) => ({ category: 'email-address' as const, value: `${a}@${b}.example`, field: 'Your e-mail' })),
  fc.stringMatching(/^\+44[0-9]{10}$/).map(value => ({ category: 'phone-number' as const, value, field: { autocomplete: 'tel' } })),
  fc.stringMatching(/^[A-Z][a-z]{7,9}[0-9]{3}$/).map(value => ({ category: 'password' as const, value, field: { type: 'password' } })),
  fc.tuple(word, word).map(([a, b]) => ({ category: 'family-name' as const, value: `${a}-${b}`, field: { autocomplete: 'family-name' } })),
);

const HIDING = ['query', 'name', 'path', 'fragment', 'json', 'base64', 'form', 'referer', 'cookie', 'header', 'page', 'frame', 'cookie-name', 'script', 'storage'] as const;

/** What happens about consent before a value leaves: nothing, mostly. */
const ASKING = ['', '', '', 'asks', 'demands', 'changes', 'goes', 'grants', 'refuses', 'signals', 'moves'] as const;

const STATES = ['live', ...COMPARED_STATES] as const;

/** How one value leaves: in which spelling, to whom, hidden where. */
const leak = fc.record({ asking: fc.constantFrom(...ASKING), who: fc.nat(), spelling: fc.nat(), to: word, hiding: fc.constantFrom(...HIDING), submits: fc.boolean() });

/** Random visits: values typed or shown, spelled in every way and hidden in every part of a request, a page or a cookie. */
export const leakyVisits: fc.Arbitrary<LeakyVisit> = fc.record({ state: fc.constantFrom(...STATES), data: fc.array(datum, { minLength: 1, maxLength: 3 }), leaks: fc.array(leak, { maxLength: 5 }) })
  .map(({ state, data, leaks }) => {
    const spelled = leaks.map(({ who, spelling, ...it }) => {
      const { value, category } = data[who % data.length] ?? { value: '', category: 'city' as const };
      const all = writingsOf(value, category);
      return { ...it, text: all[spelling % all.length] ?? '' };
    });
    const onPage = spelled.find(it => it.hiding === 'page');
    const page = onPage === undefined ? 'https://shop.example/' : `https://shop.example/reset/${encodeURIComponent(onPage.text)}?to=${encodeURIComponent(onPage.text)}`;
    const typing = data.reduce((story, it) => typeof it.field === 'string' ? story.shows(it.field, it.value) : story.types(it.field, it.value), visit(page, { state }).goesTo(page).sends(page));
    const story = spelled.reduce((told, { asking, hiding, to, text, submits }) => {
      const after = leaves(answers(told, asking, text), { hiding, to: `https://${to}.test`, text: encodeURIComponent(text), raw: text });
      return submits ? after.submits() : after;
    }, typing);
    return { log: story.log, typed: data.map(({ category, value }) => ({ category, value })) };
  });

function leaves(story: Story, { hiding, to, text, raw }: { hiding: (typeof HIDING)[number]; to: string; text: string; raw: string }): Story {
  switch (hiding) {
    case 'query': return story.sends(`${to}/c?d=${text}`);
    case 'name': return story.sends(`${to}/c?${text}=1`);
    case 'path': return story.sends(`${to}/${text}/c`);
    case 'fragment': return story.sends(`${to}/c#${text}`);
    case 'json': return story.sends(`${to}/c`, { body: JSON.stringify({ user: { [raw]: raw } }), channel: 'beacon' });
    case 'base64': return story.sends(`${to}/c`, { body: JSON.stringify({ d: Buffer.from(JSON.stringify({ raw })).toString('base64') }) });
    case 'form': return story.sends(`${to}/c`, { body: `a=1&e=${text}`, setCookies: [`u=${text}; Max-Age=99999`] });
    case 'referer': return story.sends(`${to}/c`, { headers: [['Referer', `https://shop.example/p?e=${text}`]] });
    case 'cookie': return story.sends(`${to}/c`, { headers: [['Cookie', `e=${text}`]], channel: 'image' });
    case 'header': return story.sends(`${to}/c`, { headers: [['X-Who', raw]] });
    case 'page': return story.sends(`${to}/c?dl=${encodeURIComponent(story.log.visit.url)}`);
    case 'frame': return story.opensFrame(`${to}/${text}`, 'sub').sends(`${to}/${text}`, { frame: 'sub', channel: 'frame' });
    case 'cookie-name': return story.writesCookie(`${text}=b7e1c2d39f40; Max-Age=99999`, { script: `${to}/a.js` });
    case 'script': return story.sends(`${to}/c`, { scripts: [`${to}/${text}.js?e=${text}`] }).writesCookie('u=b7e1c2d39f40', { script: `${to}/${text}.js` });
    case 'storage': return story.stores(text, raw).sends(`${to}/c?d=${text}`);
  }
}

const accept = { does: 'accept', label: 'Accept all' } as const;

/** What is said about consent may hold a value, too: nothing of it may be shown. */
function answers(story: Story, asking: (typeof ASKING)[number], text: string): Story {
  switch (asking) {
    case '': return story;
    case 'asks': return story.asks([accept, { does: 'refuse', label: `Not ${text}` }], { text: `Welcome ${text}`, platform: 'Klaro' });
    case 'demands': return story.asks([accept], { preticked: 2, blocks: true });
    case 'changes': return story.asks([accept, { does: 'save', label: text }], { state: 'changed', layer: 2, preticked: 1 });
    case 'goes': return story.asks([], { state: 'gone' });
    case 'grants': return story.consents('granted', { label: `Yes ${text}`, clicks: 1 });
    case 'refuses': return story.consents('refused', { label: text, clicks: 2 });
    case 'signals': return story.signals('consent-mode', 'update', JSON.stringify({ user: text }));
    case 'moves': return story.goesTo(`${new URL(story.log.visit.url).origin}/next`, `page-${story.log.evidence.length}`);
  }
}
