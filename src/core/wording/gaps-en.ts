import type { GapReason } from '../evidence/evidence.ts';
import type { Missing } from './catalog.ts';
import { capitalize } from './notation.ts';

/** What could not be seen, in a sentence each, in English. */
export function gapsEn(count: (n: number, one: string, other: string) => string): Readonly<Record<GapReason, (missing: Missing) => string>> {
  return {
    'started-late': () => 'Sillage began to watch after the page had begun: what came before went unseen',
    'records-lost': it => `${capitalize(it.counted)} got lost between the page and Sillage`,
    'limit-reached': it => `There was more than Sillage keeps: ${it.counted} went unrecorded`,
    'body-hidden': it => `The browser did not show what was inside ${it.counted}`,
    'body-cut': it => `The content was too long: only the beginning of ${it.counted} was read`,
    'text-cut': it => `Some text was too long: ${it.counted} kept only in part`,
    unreadable: it => `${capitalize(it.counted)} held content in a form Sillage cannot read`,
    'frame-not-observed': it => `Part of the page ran in frames that could not be observed (${count(it.count, 'frame', 'frames')})`,
    'worker-not-observed': it => `Part of the page ran in workers that could only be seen from outside (${it.counted})`,
    'observer-failed': it => `An observer failed, so some of this went unseen: ${it.counted}`,
    'host-stopped': () => 'The browser stopped Sillage for a while: what happened meanwhile went unseen',
    'not-reached': it => `The audit ended before everything was reached (${it.counted})`,
    'call-without-request': it => `The page asked for ${it.counted} that the browser was never seen to send`,
    'request-without-call': it => `The browser sent something the page’s own functions were not seen to ask for (in ${it.counted}): the page has ways round Sillage’s watch there`,
    'socket-not-observed': it => `${count(it.count, 'socket was', 'sockets were')} opened over which what was said went unseen`,
    unconfirmed: it => `Only the page itself told of ${it.counted}: browsers show nothing of this feature, so it counts for nothing`,
    'reports-not-observed': it => `The page names ${count(it.count, 'address', 'addresses')} for reports that the browser sends later and shows to no extension`,
    'access-withdrawn': () => 'Sillage’s access to sites was taken back during the visit: what came after went unseen',
    'search-limited': it => `The search for personal data was cut short in ${it.counted}`,
    'script-not-told': it => `${capitalize(it.counted)} came of code that nobody can be named for`, 'not-operable': () => 'The audit could not make the choice it was to make: what the site does after it went unseen',
    'not-clean': () => 'The visits did not begin in a clean profile: third parties may have known this browser from before',
    paused: () => 'Whoever walked through the product paused the audit: what happened meanwhile went unseen',
    withheld: it => `Withheld, in part or whole, when this evidence was made to be about nobody: ${it.counted}`,
    'file-cut': () => 'The HAR file ends too early: what came after the last whole request in it is not known',
    'not-in-format': () => 'HAR files do not hold what leaves by WebRTC, WebTransport or workers of a page, nor connections opened ahead',
    'not-in-file': it => `The HAR file does not hold ${it.counted} in full, or was made without cookies`,
  };
}
