import type { CompareWords } from './compare-words.ts';

export const compareEn: CompareWords = {
  title: 'Compare consent', short: 'Compare',
  lead: 'Shows who receives what from a page when you refuse, when you accept, and when you do neither.',
  address: 'Page',
  addressWrong: 'Please give the address of a website, beginning with https:// or http://.',
  grounds: 'Where',
  ground: {
    private: { name: 'In private windows', means: 'They begin empty, and leave nothing. Nothing of yours is deleted. In some browsers, private windows refuse cookies of third parties.' },
    cleared: { name: 'In this browser, with the site’s data deleted before each visit', means: 'You will be signed out of this site, and what it remembered of you here is gone. Close other tabs that show it, or they take part. What other sites keep is left alone, so third parties may know this browser from before: the result is best effort, and says so.' },
  },
  allowPrivate: 'To compare without deleting anything, let Sillage work in private windows: in your browser’s list of extensions, under the details of Sillage.',
  states: 'What to compare',
  state: {
    S0: 'Nothing is chosen', S1: 'Everything is refused', S2: 'Everything is accepted', S3: 'Everything is accepted, then withdrawn',
    S4: 'The browser asks for privacy (Global Privacy Control), nothing is chosen', S5: 'The browser asks for privacy, and everything is accepted',
  },
  runs: 'Visits for each',
  runsOf: count => count === 1 ? 'One: quickest' : count === 2 ? 'Two' : 'Three: chance is told from habit',
  happens: 'What will happen',
  happenings: [
    'The page is opened again and again, each time in a window of its own, which closes by itself.',
    'Sillage presses the buttons of the page’s consent banner, as you would, and loads the page anew.',
    'Nothing is typed: of personal data, only what the page shows, keeps or lets be recognized can be found.',
    'What is seen is kept in memory until the report is made, and no request is made but those of the visits.',
  ],
  asks: {
    private: 'Your browser may ask you to confirm. What you allow for this is given back at the end.',
    cleared: 'Your browser may ask whether Sillage may delete browsing data. It needs that for this alone, and gives it back at the end.',
  },
  begin: visits => visits === 1 ? 'Begin: 1 visit' : `Begin: ${visits} visits`,
  noState: 'Choose at least one thing to compare.',
  notices: {
    'refused': 'Nothing was done: it cannot be compared without what the browser asked for.',
    'stopped': 'Stopped. The window is closed, and what was seen is forgotten.',
    'private-open': 'Please close your private windows first: a new one would share their cookies.',
    'other-running': 'Another comparison is under way. Please wait for its end, or stop it.',
    'failed': 'Something went wrong, and the comparison has ended. Nothing was left open.',
    'nothing-seen': 'The page could not be seen in any visit. Is its address right, and can it be reached?',
  },
  progress: 'Visits',
  visit: (state, run) => run === undefined ? state : `${state} (visit ${run})`,
  steps: {
    due: 'To come', clearing: 'Preparing', opening: 'Opening the page', waiting: 'Waiting until it is quiet', refusing: 'Refusing', accepting: 'Accepting',
    withdrawing: 'Withdrawing', reloading: 'Loading it anew', collecting: 'Collecting what was seen',
  },
  ends: {
    'done': 'Done', 'no-banner': 'No banner came: nothing to answer', 'not-operable': 'The choice could not be made', 'busy': 'Done; the page was never quiet',
    'unreachable': 'Not seen: the page did not come', 'closed': 'Not seen: its tab was closed', 'elsewhere': 'Not seen: its tab showed another site', 'failed': 'Not seen: something went wrong',
  },
  now: (visit, step) => `${visit}: ${step}`,
  seconds: count => `${count} s`,
  leaveAlone: 'Please leave the windows alone that open and close.',
  stop: 'Stop',
  stopping: 'Stopping…',
  auditing: 'Working out the report…',
  notKept: {
    private: 'This report is not in the history, as it began in a private window. Export it if you want to keep it.',
    failed: 'This report could not be kept in the history. Export it if you want to keep it.',
  },
};
