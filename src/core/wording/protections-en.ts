import type { BehaviorWords, ProtectionId } from './behavior-words.ts';
import { capitalize } from './notation.ts';

/** How a site protects its pages, and who is called by its name, in English. */
export const protectionsEn: Readonly<Record<ProtectionId, BehaviorWords>> = {
  'disguised-third-party': {
    name: 'Third party under the site’s name',
    about: 'subject',
    says: it => it.facts['format'] === true ? `${it.who} was told things in the format of ${it.subject}: its own server runs that software, or stands in between. What it passes on cannot be seen from a browser.`
      : it.facts['cookie'] === true ? `A server of ${it.who} sets a cookie as ${it.subject} does: what it passes on, and to whom, cannot be seen from a browser.`
        : it.facts['name'] === true ? `${it.who} is called by the site’s own name: ${it.subject}.`
          : `A name of the site leads to somebody unknown, and is sent reports: ${it.subject}.`,
  },
  'missing-script-policy': {
    name: 'Any script may come in',
    says: it => it.facts['any-host'] === true ? `${it.who} lets scripts from any host run in its pages: its Content-Security-Policy names everybody.`
      : it.facts['any-inline'] === true ? `${it.who} lets any script that gets into its markup run: its Content-Security-Policy says “unsafe-inline”.`
        : `${it.who} has no Content-Security-Policy that says which scripts may run in its pages.`,
  },
  'script-without-integrity': {
    name: 'Script that nobody checks',
    says: it => `The site runs ${it.count(amountOf(it.facts['scripts']), 'script', 'scripts')} of ${it.who} without a check that nobody changed anything in it (no Subresource Integrity)${amountOf(it.facts['byOthers']) > 0 ? `; ${it.count(amountOf(it.facts['byOthers']), 'is', 'are')} brought in by somebody else’s script` : ''}.`,
  },
  'loose-referrer-policy': {
    name: 'Page addresses told to everybody',
    about: 'subject',
    says: it => `${it.who} has browsers tell third parties the whole address of its pages (Referrer-Policy: ${it.subject})${typeof it.facts['told'] === 'number' && it.facts['told'] > 0 ? `; ${it.count(it.facts['told'], 'was', 'were')} told it` : ''}.`,
  },
  'missing-strict-transport': {
    name: 'HTTPS not insisted on',
    says: it => `${it.who} does not tell browsers to come back over HTTPS only: the next visit may begin unencrypted.`,
  },
  'delegated-permission': {
    name: 'Permission handed on',
    about: 'subject',
    says: it => `A frame of ${it.who} may use a permission of the site: ${it.subject}.`,
  },
  'insecure-transport': {
    name: 'Sent without encryption',
    says: it => `${it.what === '' ? 'What a form held' : capitalize(it.what)} went to ${it.who} without encryption: everybody on the way could read it.`,
  },
  'foreign-form': {
    name: 'Form sent to a third party',
    says: it => it.facts['sent'] === true ? `A form of the site was sent straight to ${it.who}${when(it.when)}.` : `A form of the site goes straight to ${it.who} when it is submitted.`,
  },
};

function amountOf(fact: unknown): number {
  return typeof fact === 'number' ? fact : 0;
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
