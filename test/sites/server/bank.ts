import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CUSTOMER } from '../customer.ts';
import { MARIGOLD, PLAINBANK, PLAINBANK_STATIC, PLAINBANK_STATS } from '../hosts.ts';
import { PAGES } from '../pages.ts';
import type { Brand, SitePage } from '../pages.ts';
import { html, json, script, styles } from './answers.ts';
import { SDKS } from './bundles.ts';
import type { Bundles } from './bundles.ts';
import { layout } from './layout.ts';
import type { Answer, Party, Received } from './received.ts';

const BRANDS: Readonly<Record<string, Brand>> = { [MARIGOLD]: 'marigold', [PLAINBANK]: 'plainbank' };

/** The two banks themselves: pages, styles, scripts and their forms' own end points. */
export const bank = (bundles: Bundles, leftOut: () => readonly string[] = () => []): Party => ({
  answer: (request) => {
    if (request.host === PLAINBANK_STATIC) return asset(request.path, bundles);
    if (request.host === PLAINBANK_STATS) return { status: 204 };
    const brand = BRANDS[request.host];
    if (brand === undefined) return undefined;
    return page(brand, request, leftOut()) ?? asset(request.path, bundles) ?? own(request);
  },
});

const page = (brand: Brand, { path, method }: Received, leftOut: readonly string[]): Answer | undefined => {
  const found = method === 'GET' ? PAGES.find((it) => it.brand === brand && it.path === path) : undefined;
  if (found === undefined) return undefined;
  const answer = html(layout(found, part(`bank/${found.name}.html`), without(additions(found), leftOut)));
  return { ...answer, headers: { ...answer.headers, ...brand === 'plainbank' ? protections(answer.body ?? '') : {}, 'set-cookie': [`session=${brand}-7f31; Path=/; HttpOnly; Secure; SameSite=Lax`], ...(found.id === 'branches' ? { 'referrer-policy': 'unsafe-url' } : {}) } };
};

/** What a bank that takes care sends with its pages: which scripts may run, those in the page by their digests, and never without encryption. */
const protections = (body: string | Buffer): Answer['headers'] => {
  const inline = [...String(body).matchAll(/<script>(.*?)<\/script>/gsu)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return {
    'content-security-policy': `script-src 'self' https://${PLAINBANK_STATIC} ${inline.join(' ')}`.trim(),
    'strict-transport-security': 'max-age=31536000',
  };
};

const additions = ({ brand, name }: SitePage): string => {
  if (brand === 'plainbank') return `<script src="https://${PLAINBANK_STATIC}/count.js"></script>`;
  return name === 'home' ? '' : part(`marigold/${name}.html`);
};

/** The same markup as if its authors had taken these hosts out: elements that load from them, and statements of a line of their own that call them. */
const without = (markup: string, hosts: readonly string[]): string => hosts.map((it) => it.replaceAll('.', '[.]')).reduce((left, host) => left
  .replace(new RegExp(`<(script|iframe)[^>]*src="https://${host}[^>]*></\\1>|<img[^>]*src="https://${host}[^>]*>`, 'gu'), '')
  .replace(new RegExp(`(?:new Image\\(\\)[.]src = |void fetch\\().https://${host}.*?;\\n`, 'gsu'), '\n'), markup);

const asset = (path: string, bundles: Bundles): Answer | undefined => {
  const sdk = SDKS.find((it) => path === `/assets/${it}.js`);
  if (sdk !== undefined) return script(bundles[sdk]);
  if (path.endsWith('/bank.css')) return styles(part('bank/bank.css'));
  if (path.endsWith('/bank.js')) return script(part('bank/bank.js'));
  if (path === '/assets/hostile.js') return script(part('marigold/hostile.js'));
  return path === '/count.js' ? script(part('plainbank/count.js')) : undefined;
};

const own = ({ path }: Received): Answer => {
  if (path === '/favicon.ico') return { status: 204 };
  return path.startsWith('/api/') || path === '/probe' ? json({ saved: true, customer: CUSTOMER.customerId }) : { status: 404, body: 'There is no such page.' };
};

const part = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
