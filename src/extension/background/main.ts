import type { Runtime } from 'webextension-polyfill';
import { receiver } from '../../messaging/receive.ts';
import { ACCESS, hasAccess } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import { putBack, unfinished } from '../platform/undertaking.ts';
import { answersOf } from './answers.ts';
import { finish, openBackground } from './background.ts';
import type { Background } from './background.ts';
import { abandonFor } from './guiding.ts';
import { hear } from './hearing.ts';
import { listen } from './listening.ts';
import { openMailbox } from './mailbox.ts';
import { listenForOpened } from './opened-tabs.ts';
import { registerScripts, unregisterScripts } from './scripts.ts';
import { mayAsk } from './senders.ts';

// Every listener is bound here, in the first turn: the browser wakes a worker only for what it listened to then.
const mailbox = openMailbox(openBackground());
const receive = mailbox.opened.then(background => receiver(
  answersOf(background, listenAsNeeded),
  (name, sender) => mayAsk({ id: browser.runtime.id, pages: browser.runtime.getURL('') }, name, sender),
));
const opening = listenForOpened((tabId, by) => { mailbox.put(background => {
  background.take({ type: 'walk', does: 'open', tabId, by });
  listenAsNeeded(background);
}); });
const listening = listen((place, seen) => { mailbox.put(background => hear(background, place, seen)); });

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => (
  mailbox.after(async () => await (await receive)(message, sender))
));
const left = (tabId: number): void => {
  mailbox.put(background => {
    background.take({ type: 'left', tabId, atMs: Date.now(), closed: true });
    listenAsNeeded(background);
    return abandonFor(background, tabId);
  });
};
browser.tabs.onRemoved.addListener(left);
// Chromium may give a tab another number when it discards its page to save memory.
browser.tabs.onReplaced.addListener((_, tabId) => { left(tabId); });
browser.runtime.onSuspend.addListener(() => { mailbox.put(({ rest }) => rest.settle()); });
browser.runtime.onInstalled.addListener(() => { mailbox.put(begin); });
browser.runtime.onStartup.addListener(() => { mailbox.put(begin); });
browser.permissions.onAdded.addListener(({ origins = [], permissions = [] }) => {
  // What a comparison asks for besides has nothing to do with what is listened to.
  if (origins.length === 0 && !permissions.some(it => ACCESS.permissions.some(own => own === it))) return;
  listening.again();
  opening.again();
  mailbox.put(accord);
});
browser.permissions.onRemoved.addListener(() => {
  mailbox.put(async background => {
    if (await hasAccess()) return;
    background.take({ type: 'withdrawn', id: background.newId(), atMs: Date.now() });
    await accord();
  });
});
mailbox.put(listenAsNeeded);
mailbox.later(finish);

/** As closely as the tabs that are looked at need it. */
function listenAsNeeded({ ledger }: Background): void {
  listening.listenAs(ledger.open().audited.length > 0 ? 'auditing' : 'browsing');
}

/** A browser that ended in the middle of a comparison, or an extension that was updated in it, left what it had changed. */
async function begin(): Promise<void> {
  for (const it of await unfinished()) await putBack(it);
  await accord();
}

/** Scripts are in pages exactly while access is there. */
async function accord(): Promise<void> {
  await (await hasAccess() ? registerScripts() : unregisterScripts());
}
