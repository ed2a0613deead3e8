import { CHAT_WIDGET, UNLISTED_CDN } from '../hosts.ts';
import { html, script, styles } from '../server/answers.ts';
import type { Answer, Party, Received } from '../server/received.ts';
import { partyFile, partyScript } from './scripts.ts';

const FONT = `@font-face{font-family:Lora;font-weight:600;font-display:swap;src:url(https://fonts.gstatic.com/s/lora/v36/marigold.woff2) format("woff2")}`;

/** What a page takes in from elsewhere without meaning to be measured: fonts, a chat, a mailing list, and a script nobody knows. */
export const widgets: Party = {
  answer: ({ host, path }: Received): Answer | undefined => {
    if (host === 'fonts.googleapis.com') return styles(FONT);
    if (host === 'fonts.gstatic.com') return { status: 200, headers: { 'content-type': 'font/woff2', 'cache-control': 'max-age=31536000' } };
    if (host === UNLISTED_CDN) return script(partyScript('unlisted'));
    if (host === CHAT_WIDGET && path === '/frame') return html(partyFile('chat.html'));
    if (host.endsWith('.list-manage.com')) return html('<!doctype html><html lang="en"><title>Subscribed</title><p>Almost finished. We have sent you an e-mail.</p></html>');
    return undefined;
  },
};
