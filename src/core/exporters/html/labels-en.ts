import { answersEn, declaredEn } from './labels-answers-en.ts';
import type { Labels } from './labels-type.ts';
import { walkEn } from './walk-en.ts';

export const en: Labels = {
  title: page => `Privacy audit of ${page}`,
  kicker: 'Privacy audit',
  contents: 'Contents',
  outOf: 'out of 100',
  figures: {
    third: { one: 'third party contacted', other: 'third parties contacted' }, receivers: { one: 'received personal data', other: 'received personal data' },
    tracking: { one: 'tracks people here', other: 'track people here' }, categories: { one: 'kind of data left', other: 'kinds of data left' },
    findings: { one: 'finding', other: 'findings' }, gaps: { one: 'gap in what was seen', other: 'gaps in what was seen' },
  },
  matrix: {
    title: 'Who received what', intro: 'One row for each third party, one column for each kind of data. Each mark is the most readable form it left in, and leads to the finding.',
    caption: 'Third parties and the kinds of personal data each received, in the most readable form', recipient: 'Recipient', tracks: 'Tracks?',
    quiet: 'Contacted, but not seen to receive personal data:', empty: 'No third party was seen to be contacted.',
    emptyFull: 'No third party was seen to receive any of the personal data looked for.', legend: 'Legend', blank: 'not seen to leave',
    cell: (form, category, who) => `${form}: ${category}, ${who}`,
  },
  score: {
    title: 'How the score came about', intro: 'A site starts at 100. Each rule broken costs points for each recipient: the rule’s penalty, multiplied by who the recipient is, by what the visitor had agreed to, and by how sure we are. All of these numbers come from the rules file.',
    rule: 'Rule', recipient: 'Recipient', arithmetic: 'Arithmetic', points: 'Points', left: 'Left', start: 'Start', floor: 'No score is below 0', rounded: 'Rounded down', cap: 'Cap', result: 'Score',
    none: 'No points were lost.', factors: 'penalty × role × consent × confidence', noGrade: 'not graded', notGraded: 'There is no arithmetic, because unknown is never good.', bar: 'Waterfall', findings: 'Findings',
  },
  violations: {
    title: 'What breaks the rules, and what to do', intro: 'Most severe first.', none: 'No rule was broken.', remedy: 'What to do', basis: 'Norms', findings: 'Findings',
    wins: (points, score) => `Mending this alone wins up to ${points} back: the score could reach ${score}.`, together: score => `Together with everything above it, the score could reach ${score}.`,
    held: 'Mending this alone does not move the score: other faults hold it down.',
    uncosted: 'This audit has no score to win back.', cost: 'Cost', recipients: 'Recipients',
  },
  measures: {
    title: 'What to do, and what it would win', intro: 'What the score would be if this were done and nothing else changed: what was found is judged again without what would end, by the same rules. What could not be seen counts as before.',
    order: 'In which order', together: (count, from, to) => count === 1 ? `The first alone: ${from} → ${to}.` : `The first ${count} together: ${from} → ${to}.`,
    noScore: 'There is no score that could rise; the order is that of the points off.', fromTo: (from, to) => `${from} → ${to}`,
    each: 'Each by itself', eachIntro: 'What wins most alone comes first. Several are ways to mend the same thing: of those, one is enough.',
    heldDown: points => `Spares ${points} points off, but alone does not raise the score: something else holds it down.`, free: 'Costs no points; it is asked for all the same.',
    ends: 'Ends', changes: 'Leaves to those who agreed', keeps: 'Does not touch', doubts: 'Not known', sources: 'Read at',
    rest: count => `${count} more win less; the JSON file tells them all.`,
    policies: 'Headers that hold the site to it', policiesIntro: 'Made of what the site’s own pages were seen to load, less whom the steps above take away.',
    stops: who => `It keeps out: ${who}.`, first: 'First, so that browsers report and block nothing:', then: 'Once the reports name nothing that the pages need:', breaks: 'What it may break, or lets pass',
  },
  consent: {
    title: 'Consent: what was asked, and what the choice changed', intro: 'What the site asked, what was answered, and what third parties got before and after.', asked: 'What was asked', banner: 'Banner', buttons: 'First layer', clicks: 'Clicks', boxes: 'Boxes', again: 'Afterwards',
    ways: { refuse: 'To refuse', accept: 'To accept', withdraw: 'To withdraw' }, noClicks: 'not counted',
    difference: 'What each choice changed', differenceIntro: 'Each state began in a clean browser. Counted is what came after its last choice; where none was made, the whole visit. Those that a choice did not stop come first.', who: 'Recipient, and what it got', effect: 'Seen', absent: 'not seen',
    signs: { contact: 'Contacted', identifier: 'Identifier of this browser', data: 'Personal data' },
    some: (some, all) => `${some} of ${all}`, visits: (some, all) => `${some} of ${all} visits`, yes: 'yes', no: 'no', unreached: 'not reached', because: why => `not reached: ${why}`,
    nothing: 'No third party was seen to get anything in these states.', nowhere: 'No state was reached, so there is nothing to compare.', rest: count => `And ${count} more: the data files list them all.`,
    timelines: 'What happened when', timelinesScale: 'One visit of each state, all on the same scale.', timelinesIntro: 'Each mark is the first time that a recipient got something at that moment of the choice.', recipient: 'Recipient', picture: 'Picture', firsts: 'First times',
    shown: when => `Banner shown at ${when}.`, chose: { granted: when => `Accepted at ${when}.`, refused: when => `Refused at ${when}.`, withdrawn: when => `Withdrawn at ${when}.` }, noEvents: 'No banner and no choice in this visit.',
    nothingInVisit: 'No third party was seen to get anything in this visit.', others: count => `${count} others, contacted only`, more: count => `${count} more`,
    signals: 'What the site’s scripts said of the choice', noSignals: 'Nothing was heard through the interfaces that Sillage listens to.',
  },
  recipients: {
    title: 'Everybody contacted', intro: '“Tracks people here” is answered from what is known of a recipient or from what this visit showed, and says which.', who: 'Recipient', role: 'Role',
    tracks: 'Tracks people here?', received: 'Received', requests: 'Requests', bytes: 'Sent', first: 'First contact', channels: 'Channels', site: 'The site itself', nothing: 'No personal data seen', noOwner: 'Owner unknown',
  },
  findings: {
    title: 'Everything found', intro: 'Every finding, whether or not a rule speaks of it, with what proves it.', none: 'Nothing was found.', unruled: 'No rule speaks of this',
    chain: 'How it was written', channel: 'Channel', place: 'Place', consent: 'Consent', when: 'First seen', confidence: 'Confidence', times: 'Times seen', evidence: 'Evidence', breaks: 'Breaks', kind: 'Kind', subject: 'About', accepted: 'Known', id: 'Name in data files',
  },
  evidence: {
    title: 'Evidence', intro: 'What was seen, made safe to show: no value, no query, no fragment. What the page alone witnessed could have been made up by the page.', none: 'No finding, so no evidence to name.',
    number: 'No.', when: 'Time', kind: 'Kind', witness: 'Witness', what: 'What', scripts: 'Scripts behind it', findings: 'Findings',
  },
  stored: {
    title: 'What was stored in the browser', intro: 'Cookies and Web Storage, by name; their values are in no report. Databases, caches and what service workers keep are not looked into.', none: 'Nothing was seen to be stored. Databases, caches and what service workers keep are not looked into.',
    name: 'Name', owner: 'Kept for', setter: 'Put there by', lifetime: 'Lasts', tells: 'Tells people apart?', consent: 'Consent', yes: 'Yes', no: 'No', tested: 'seen in several profiles', looks: 'by its looks', notKept: 'not seen to be kept',
    forGood: 'until it is deleted', session: 'until the browser is closed', sum: (entries, identifying) => `Entries: ${entries}; of these, able to tell people apart: ${identifying}.`, unlisted: count => `Examined like these, and not listed: ${count}.`,
    stores: { cookie: 'cookie', local: 'local storage', session: 'storage of the session', name: 'name of the window' }, by: { header: 'in an answer of its server', script: 'by a script', unseen: 'not seen; it was there' },
  },
  initiators: { title: 'Who had whom contacted', intro: 'Requests do not come about by themselves: each recipient was written to by something that somebody brought in. Read from the top, where it began, down to the requests.', none: 'No request to a third party was seen.' },
  scripts: {
    title: 'Scripts of these pages', intro: 'Every script that ran in the site’s own documents, third parties’ first, and what it was seen doing. What runs in a third party’s frame is that party’s own. An inventory like this, with reasons, is what PCI DSS 4.0.1 §6.4.3 asks of payment pages.',
    none: 'No script was seen.', script: 'Script', doing: 'Seen doing', loadedBy: 'Loaded by', integrity: 'Integrity', first: 'First seen',
    others: count => `and ${count} more`, rest: count => `And ${count} more: the inventory for spreadsheets and the JSON file list them all.`,
  },
  gaps: { title: 'What this audit could not see', intro: 'What went unseen must never read as what did not happen.', none: 'Nothing is known to have gone unseen. An audit still sees only what happens while it looks.', remedy: 'What can be done', answers: 'What this means for the answers' },
  made: {
    title: 'How this audit was made', page: 'Page', started: 'Began', duration: 'Lasted', host: 'Looked with', browser: 'Browser', state: 'Visitor’s choice', listening: 'How closely', requests: 'Requests', observes: 'Could observe',
    rulebook: 'Rules', digest: 'Digest of the rules', tool: 'Tool', visit: n => `Visit ${n}`,
  },
  walk: walkEn,
  glossary: {
    title: 'Words used here',
    entries: [
      ['Hashed is not anonymous', 'A hashed e-mail address is still an e-mail address: whoever holds a list of addresses can hash them all and look it up. Pseudonymous data is personal data (GDPR, recital 26).'],
      ['Encoded', 'Written differently, but anyone can read it back without a key.'],
      ['Recipient', 'Anybody data is disclosed to (GDPR Art. 4(9)). Whether it tracks people is a separate question, answered separately.'],
      ['Third party', 'Anybody but the site visited, on any of the site’s domains.'],
      ['Gap', 'Something that could not be seen. Gaps are counted and never taken for good news.'],
      ['Confidence', 'Exact: the very value was there. Exact, hashed: a digest of it. Part of it: only a piece of it. The field says so: a field by whose name it holds this. Looks like one: it has the form of one. Data files say exact, digest, partial, declared and inferred.'],
    ],
  },
  answers: answersEn, declared: declaredEn,
  finding: n => `Finding ${n}`,
};
