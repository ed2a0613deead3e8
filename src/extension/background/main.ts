import type { Runtime } from 'webextension-polyfill';
import { receiver } from '../../messaging/receive.ts';
import { hasAccess } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import { answersOf } from './answers.ts';
import { finish, openBackground } from './background.ts';
import type { Background } from './background.ts';
import { hear } from './hearing.ts';
import { listen } from './listening.ts';
import { openMailbox } from './mailbox.ts';
import { registerScripts, unregisterScripts } from './scripts.ts';
import { mayAsk } from './senders.ts';

// Every listener is bound here, in the first turn: the browser wakes a worker only for what it listened to then.
const mailbox = openMailbox(openBackground());
const receive = mailbox.opened.then(background => receiver(
  answersOf(background),
  (name, sender) => mayAsk({ id: browser.runtime.id, pages: browser.runtime.getURL('') }, name, sender),
));
const listening = listen((place, seen) => { mailbox.put(background => hear(background, place, seen)); });

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => (
  mailbox.after(async () => await (await receive)(message, sender))
));
const left = (tabId: number): void => { mailbox.put(({ take }) => { take({ type: 'left', tabId, atMs: Date.now() }); }); };
browser.tabs.onRemoved.addListener(left);
// Chromium may give a tab another number when it discards its page to save memory.
browser.tabs.onReplaced.addListener((_, tabId) => { left(tabId); });
browser.runtime.onSuspend.addListener(() => { mailbox.put(({ rest }) => rest.settle()); });
browser.runtime.onInstalled.addListener(() => { mailbox.put(accord); });
browser.runtime.onStartup.addListener(() => { mailbox.put(accord); });
browser.permissions.onAdded.addListener(() => {
  listening.again();
  mailbox.put(accord);
});
browser.permissions.onRemoved.addListener(() => {
  mailbox.put(async background => {
    await accord();
    if (!await hasAccess()) goBlind(background);
  });
});
mailbox.later(finish);

/** Scripts are in pages exactly while access is there. */
async function accord(): Promise<void> {
  await (await hasAccess() ? registerScripts() : unregisterScripts());
}

/** Access was taken back in the middle of visits: what their pages send from now on goes unseen. */
function goBlind({ ledger, take, newId }: Background): void {
  const atMs = Date.now();
  take({ type: 'interrupted', id: newId(), atMs, reason: 'access-withdrawn' });
  Object.keys(ledger.open().shown).forEach(it => { take({ type: 'left', tabId: Number(it), atMs }); });
}
