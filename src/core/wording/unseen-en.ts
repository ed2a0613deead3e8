import type { UnseenWords } from './unseen-words.ts';

/** English. */
export const unseenEn: UnseenWords = {
  command: 'Run the Sillage command on this page: over the browser’s own tools for developers it is told more than an extension.',
  evenCommand: 'This audit was made by the command, which is told more than an extension. This it was not told either: look in the browser’s own tools.',
  untried: (detector, what) => `${detector}: not looked for, as there was no visit with ${what}.`,
  situations: { silence: 'a choice left open', refusal: 'a refusal', acceptance: 'an acceptance', withdrawal: 'a withdrawal', signal: 'Global Privacy Control', declarations: 'a list of approved recipients' },
  listening: {
    browsing: { name: 'Listened lightly', means: 'Sillage listened only to what a first judgement needs, at the least cost to the browser. What it would hear when auditing may be missing below without a word.' },
    auditing: { name: 'Listened closely', means: 'Sillage listened to everything that this browser tells.' },
  },
  reasons: {
    'started-late': { counts: { one: 'time', other: 'times' }, name: 'Began late', means: 'The page was already under way when Sillage began to watch. What it sent before may be anything.', remedy: 'Reload the page with Sillage switched on.' },
    'records-lost': { name: 'Lost on the way', means: 'Sillage numbers what its observers report, and some numbers never arrived. What they told is not known.', remedy: 'Reload the page and look again.' },
    'limit-reached': { name: 'Too much to keep', means: 'Everything Sillage keeps has a limit, so that no page can fill the memory of the browser. What came after it was counted and not looked at.', remedy: 'Look at one page at a time, and for a shorter time.' },
    'body-hidden': { name: 'Hidden content', means: 'It was seen who was sent something, and not what: the browser does not show the content of some requests (files, Blobs, streams). It may be personal data.' },
    'body-cut': { name: 'Content read in part', means: 'Very long content is read up to a limit. What stands behind it was not searched.', remedy: 'Nothing needs to be done unless the recipient matters: then look at its requests in the browser’s own tools.' },
    'text-cut': { name: 'Text kept in part', means: 'Very long texts are kept up to a limit. What stands behind it was not searched for or in.', remedy: 'Use shorter values when testing a form.' },
    unreadable: { name: 'Content of unknown form', means: 'Some values could only be read by running code of the page’s own, which Sillage never does.' },
    'frame-not-observed': { counts: { one: 'frame', other: 'frames' }, name: 'Frames without observers', means: 'What these frames sent was seen. What was typed in them, what they wrote into the browser and which functions they called was not.', remedy: 'Reload the page. Frames that were open before Sillage cannot be entered.' },
    'worker-not-observed': { name: 'Workers seen from outside only', means: 'Scripts that run beside the page, where no extension can stand. What they send is seen all the same; where its content is not, that is told apart.' },
    'observer-failed': { counts: { one: 'time', other: 'times' }, name: 'An observer failed', means: 'One of Sillage’s observers did not work in this page. What only it can tell is missing.', remedy: 'Reload the page. If it happens again, tell the makers of Sillage which page it is.' },
    'host-stopped': { counts: { one: 'time', other: 'times' }, name: 'Sillage was stopped for a while', means: 'Browsers stop extensions to save memory. What happened until it was started again went unseen.', remedy: 'Reload the page and look again.' },
    'not-reached': { name: 'Ended before everything was reached', means: 'The audit ended while something it had meant to do or to wait for was still to come.', remedy: 'Give the audit more time.' },
    'call-without-request': { name: 'Asked for, not seen to be sent', means: 'The page asked for these requests, and the browser was not seen to send them: they may have been stopped, answered from a cache, or be waiting still. They count for nothing.', remedy: 'Look again with the page open for longer, and without other extensions that block requests.' },
    'request-without-call': { name: 'Sent round our watch', means: 'The content was hidden, and the page’s functions that Sillage watches were not called for it. The page has a way round them, by a clean copy of a function for example.' },
    'socket-not-observed': { counts: { one: 'socket', other: 'sockets' }, name: 'Sockets nobody listened to', means: 'A lasting connection was seen to be opened where Sillage cannot stand (in a worker), and what was said over it was not seen. It may be personal data.' },
    unconfirmed: { name: 'The page’s word alone', means: 'Browsers show nobody what leaves by this feature (WebRTC), or showed no connection that it could have left by. Only the page’s own world told of it. A page can make things up, so it counts for nothing; it may be true all the same.', remedy: 'Look at the page’s connections in the browser’s own tools (chrome://webrtc-internals, about:webrtc).' },
    'reports-not-observed': { counts: { one: 'address', other: 'addresses' }, name: 'Reports the browser sends by itself', means: 'A document names somebody to whom the browser reports violations of its rules, crashes and failed requests, with the addresses concerned. It does so up to a minute later, and shows these reports to no extension. Whether any was sent is not known.', remedy: 'The command `sillage audit` sees what is queued for the page itself.' },
    'access-withdrawn': { counts: { one: 'time', other: 'times' }, name: 'Access taken back', means: 'Sillage’s access to sites was taken back while it watched. What came after went unseen.', remedy: 'Give access again, and reload the page.' },
    'search-limited': { name: 'Search cut short', means: 'Values can be packed into each other without end, and the search for personal data goes only so deep and so far.', remedy: 'Look at the requests of this recipient in the browser’s own tools.' },
    'script-not-told': { name: 'Done by code without a name', means: 'Code that was evaluated, or written into the page by a script, has no address of its own, and in Firefox a script can borrow one of the site’s. Whose it was could not be told, so nobody is blamed for it, and nobody cleared.' },
    'not-operable': { counts: { one: 'time', other: 'times' }, name: 'A choice that could not be made', means: 'A consent banner was there, and Sillage found no way to make the choice that was to be made, or could not see that it was taken. What the site does after that choice is not known.', remedy: 'Make the choice by hand in a clean profile, with Sillage watching.' },
    'not-clean': { counts: { one: 'visit', other: 'visits' }, name: 'Not a clean profile', means: 'Either the site’s own data was deleted from this browser before the visit, and what others keep in it for all sites left alone, for it may be somebody’s login; or the visit was made in a private window while another one was open, which shares its cookies. A third party that knew this browser before knew it here too, and set nothing new.', remedy: 'Let Sillage work in private windows, and compare there with no other one open; or compare with the command.' },
  },
};
