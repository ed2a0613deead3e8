import { CUSTOMER } from '../customer.ts';
import { PLAINBANK_STATIC } from '../hosts.ts';
import { PAGES } from '../pages.ts';
import type { Brand, SitePage } from '../pages.ts';

const NAME: Readonly<Record<Brand, string>> = { marigold: 'Marigold', plainbank: 'Plainbank' };
/** Pages that only a customer who is signed in gets to see. */
const SIGNED_IN: readonly string[] = ['account', 'cards', 'statement', 'profile', 'settings'];
const IN_MENU: readonly string[] = ['account', 'cards', 'branches', 'profile', 'contact', 'settings'];

/** A whole page: the bank's frame around the page's own markup and what the brand adds to it. */
export const layout = (page: SitePage, markup: string, additions: string): string => {
  const assets = page.brand === 'marigold' ? '/assets' : `https://${PLAINBANK_STATIC}`;
  return fill(
    `<!doctype html>
<html lang="en" data-brand="${page.brand}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · {{bank}}</title>
${page.brand === 'marigold' ? '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora:wght@600&amp;display=swap">' : ''}
<link rel="stylesheet" href="${assets}/bank.css">
</head>
<body>
<header><a class="brand" href="/">{{bank}}</a><nav aria-label="Main">${menu(page)}</nav></header>
<main>${markup}
${additions}</main>
<footer>{{bank}} is a fictitious bank, made to test what browsers and tools can see.</footer>
<script src="${assets}/bank.js"></script>
</body>
</html>`,
    { bank: NAME[page.brand] },
  );
};

const menu = (page: SitePage): string =>
  PAGES.filter((it) => it.brand === page.brand && IN_MENU.includes(it.name))
    .map((it) => `<a href="${it.path}"${it.id === page.id ? ' aria-current="page"' : ''}>${it.title}</a>`)
    .concat(SIGNED_IN.includes(page.name) ? ['<a href="/sign-out">Sign out</a>'] : [])
    .join(' ');

const fill = (text: string, more: Readonly<Record<string, string>>): string => {
  const { transactions, ...facts } = CUSTOMER;
  const values: Readonly<Record<string, string>> = { ...facts, ...more, transactions: table(), shown: JSON.stringify({ ...facts, transactions }) };
  return text.replaceAll(/\{\{(\w+)\}\}/gu, (whole, name: string) => values[name] ?? whole);
};

const table = (): string => {
  const rows = CUSTOMER.transactions.map((it) => `<tr><td>${it.date}</td><td>${it.merchant}</td><td>−€${it.amount}</td></tr>`).join('');
  return `<table><thead><tr><th scope="col">Date</th><th scope="col">Paid to</th><th scope="col">Amount</th></tr></thead><tbody>${rows}</tbody></table>`;
};
