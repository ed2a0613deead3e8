import type { Words } from './words.ts';

export const en: Words = {
  steps: {
    opening: 'opening a fresh profile', loading: 'loading the page', settling: 'waiting until nothing more is sent',
    refusing: 'refusing all', accepting: 'accepting all', withdrawing: 'taking consent back', reloading: 'opening the page again',
    filling: 'filling the forms', submitting: 'submitting the form', collecting: 'collecting what was kept',
  },
  auditing: 'drawing the audit',
  comparing: (done, total) => `comparing states of consent, ${done} of ${total} visits done`,
  ends: {
    'busy': (url, _, timeoutS) => `${url} was still busy after ${timeoutS} s. The audit holds what was seen until then, and says what is missing. Give it longer with --timeout.`,
    'http-error': (url, { status }) => `${url} answered with an error (HTTP ${status}). What that page sent is audited.`,
    'unreachable': (url, { why }) => `${url} could not be reached (${why}). Expected a page that this machine can open: check the address and the connection.`,
    'crashed': (url, { why }) => `The browser gave up on ${url} (${why}). The audit holds what was seen until then. Try again, or name another browser with --browser.`,
  },
  secondLook: (how, isUsed) => `In the second profile: ${how}${isUsed ? '' : ' The two profiles are not compared: the audit is that of the first.'}`,
  rootWithoutSandbox: 'Running as root, so the browser has no sandbox. Audit only sites you trust, or run as another user.',
  arithmetic: 'Score', start: 'Start', cap: 'At most', result: 'Score',
  recipients: 'Who received what', noData: 'No third party was seen to receive personal data.',
  dot: 'nothing seen',
  consent: { title: 'Consent', reached: (some, all) => `reached in ${some} of ${all} visits`, unreached: 'not reached' },
  unseen: 'What could not be seen', written: 'Written', summary: 'Summary', notAudited: 'not audited',
  belowLimit: limit => `Below the limit of --fail-on ${limit}.`,
  inventory: {
    title: 'Scripts since the inventory',
    compared: when => `Compared with the inventory of ${when}. Addresses are compared without query, and long parts with digits in them count as equal.`,
    nothing: 'Nothing new, nothing changed, nothing gone.',
    changes: { new: 'new', gone: 'gone', content: 'changed', integrity: 'integrity', behavior: 'now does', recipient: 'now sends to', unread: 'not read' },
    unread: { content: 'what it says is in the inventory and could not be read now', integrity: 'its integrity is in the inventory and could not be seen now' },
    inline: 'a script in the page says something else than before. Where it always does, write "varies": true beside it in the inventory.',
    saved: path => `Inventory of scripts written to ${path}. Say there why each is needed, who authorized it, and when; of a script that changed, say anew who authorized it.`,
    leftOut: urls => `Left out of the inventory, for the visit did not come to its end or the page was an error: ${urls.join(', ')}.`,
    differs: path => `The scripts are not those of --inventory ${path}.`,
  },
  har: {
    read: (path, entries, pages) => `${path}: ${entries} entries, ${pages === 1 ? '1 page' : `${pages} pages`}`,
    leftOut: {
      'not-network': n => `${n} that never left the browser (data:, blob: and the like)`, extension: n => `${n} of a browser extension`, preflight: n => `${n} that the browser asked of its own accord (CORS)`,
      cached: n => `${n} answered from the cache`, 'passed-on': n => `${n} told again as a service worker’s`,
    },
    cut: path => `${path} ends too early. The audit holds the requests that are whole in it, and says that others are missing.`,
    more: n => `… and ${n} more.`,
  },
  cannotWrite: (path, why) => `Could not write ${path} (${why}).`,
  fullDisk: 'The disk is full: free some space, or name another folder with --out.',
};
