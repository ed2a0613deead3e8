/**
 * Why something was not seen. `call-without-request`: the page's world told of a request that the browser was not seen to send.
 * `request-without-call`: the browser sent what no wrapper of ours was called for, so the page has ways round us there.
 * `socket-not-observed`: a socket was opened, and what went over it was not seen. `unconfirmed`: only the page's world told of
 * it, over a feature of which browsers tell nothing (WebRTC). `reports-not-observed`: a document names somebody to whom the browser
 * sends reports later (Reporting API), of which it tells nobody. `access-withdrawn`: the user took the permission back meanwhile.
 * `script-not-told`: something was done by code without an address, or by a script that may have borrowed the site's.
 * `not-operable`: a consent banner was there, or had been, and a choice that was to be made could not be. `not-clean`: a visit that was
 * to begin in a clean profile may have been known to third parties from before. `paused`: whoever walked through the product paused the
 * audit meanwhile. `withheld`: it
 * held a personal value that could not be exchanged when the evidence was made to be about nobody (`core/pseudonyms`).
 * `file-cut`: a file that was imported ends too early. `not-in-file`: it does not hold this, or may have been made without it.
 * `not-in-format`: no file of its kind can hold all of this.
 */
export type GapReason = (typeof GAP_REASONS)[number];

export const GAP_REASONS = [
  'started-late', 'records-lost', 'limit-reached', 'body-hidden', 'body-cut', 'text-cut', 'unreadable',
  'frame-not-observed', 'worker-not-observed', 'observer-failed', 'host-stopped', 'not-reached',
  'call-without-request', 'request-without-call', 'socket-not-observed', 'unconfirmed', 'reports-not-observed', 'access-withdrawn', 'search-limited', 'not-operable', 'script-not-told', 'not-clean', 'withheld', 'file-cut', 'not-in-file', 'not-in-format', 'paused',
] as const;
