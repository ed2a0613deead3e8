import type { Runtime } from 'webextension-polyfill';
import { receiver } from '../../messaging/receive.ts';
import { hasAccess } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import { answersOf } from './answers.ts';
import { finish, openBackground } from './background.ts';
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
browser.tabs.onRemoved.addListener(tabId => {
  mailbox.put(({ take }) => { take({ type: 'left', tabId, atMs: Date.now() }); });
});
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
    const { shown } = background.ledger.open();
    Object.keys(shown).forEach(it => { background.take({ type: 'left', tabId: Number(it), atMs: Date.now() }); });
  });
});
mailbox.later(finish);

/** Scripts are in pages exactly while access is there. */
async function accord(): Promise<void> {
  await (await hasAccess() ? registerScripts() : unregisterScripts());
}
