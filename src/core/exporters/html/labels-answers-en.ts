import type { AnswersLabels, DeclaredLabels } from './labels-answers-type.ts';

export const answersEn: AnswersLabels = {
  title: 'The four questions',
  intro: 'What a site owes its customers an answer to. What is measured was filled in from the evidence, and nobody can change it here; what the site says of itself stands beside it, as its own word.',
  questions: {
    need: { asks: 'How much customer data do you need?', measured: 'Every kind of data that a form was seen to ask for, beside what the site says it cannot do without. A field that nobody filled in is not seen.', none: 'No form field was seen to be filled in.' },
    exposure: { asks: 'How much is exposed to third parties, how openly, and with whose consent?', measured: 'Who received what, by what the visitor had chosen by then. Each number leads to the finding that proves it.', none: 'No third party was seen to receive any of the personal data looked for.' },
    interest: { asks: 'Ethical use or commercial gain?', measured: 'Third parties by what they are for, with what people pay for them: their data, and their own machine’s time and connection.', none: 'No third party was seen to be contacted.' },
    measures: { asks: 'What new measures will you take?', measured: 'What each broken rule asks for, most severe first; then what could be done, and the score predicted for each measure alone.', none: 'No rule was seen to be broken.' },
  },
  measured: 'Measured', stated: 'What the site says', unanswered: 'The site has not answered this question.',
  signed: (by, on) => `${by}, ${on}`,
  need: {
    kind: 'Kind of data', asked: 'Asked for as', needed: 'Needed, by the site’s word', receivedBy: 'Also received by', otherKind: 'Something else', nobody: 'nobody seen', notAsked: 'not seen to be asked for',
    notWatched: 'No visit could see what is filled in, so this is not known.', answers: { yes: 'Yes', no: 'No', 'not-said': 'Not said' }, fields: { one: 'field', other: 'fields' },
  },
  exposure: {
    recipient: 'Recipient', declared: 'Declared?', countries: 'Where to, by the site’s word', first: 'First contact', notKnown: 'not known', notDeclared: 'The site declares no recipients.',
    contacted: { one: 'third party contacted', other: 'third parties contacted' }, receivers: { one: 'received personal data', other: 'received personal data' },
    unasked: { one: 'got some without agreement', other: 'got some without agreement' }, undeclared: { one: 'was not declared', other: 'were not declared' },
  },
  interest: { purpose: 'What they are for', recipients: 'Third parties', categories: 'Personal data', requests: 'Requests', bytes: 'Sent', waited: 'Waited for', notMeasured: 'not measured' },
  measures: { measure: 'Measure', recipients: 'Concerns', points: 'Points lost', owner: 'Taken on by', nobody: 'nobody named', own: 'Measures of the site’s own', offers: 'What could be done, what wins most first', predicted: 'Score predicted', spared: 'Points spared', noScore: 'no score', due: day => `by ${day}`, overdue: day => `was due by ${day}, before this audit` },
};

export const declaredEn: DeclaredLabels = {
  title: 'Declared and observed',
  intro: 'The recipients that the site has approved, beside those that were observed. A declared recipient is no excused one: what it receives is judged like what anybody receives.',
  nobody: 'Nobody was declared, and no third party was observed.', nothingDeclared: 'The site declares that nobody receives anything.',
  caption: 'Recipients, and each kind of data as declared, received, or both', recipient: 'Recipient', status: 'Declared and observed?',
  statuses: { undeclared: 'Observed, not declared', 'not-in-force': 'Declared, but not for that day', outside: 'Beyond what was declared', 'as-declared': 'As declared', 'not-observed': 'Declared, not observed' },
  beyond: { category: 'other data than declared', basis: 'before or without the consent it rests on', purpose: 'known for another purpose' },
  unseen: { 'not-watched': 'requests were not watched, so it could not be observed', 'name-not-known': 'no organization is known by this name, so it could not be recognized: declare its domain', gaps: 'some requests went unseen, so it may have been there', own: 'it is the site itself' },
  notThere: 'looked for, and not there in these visits',
  marks: { both: 'declared and received', undeclared: 'received, not declared', unused: 'declared, not seen to be received' },
  bases: { consent: 'Consent', contract: 'Contract', 'legal-obligation': 'Legal obligation', 'vital-interests': 'Vital interests', 'public-task': 'Public task', 'legitimate-interests': 'Legitimate interests' },
  declarations: 'What was declared', declaration: 'Declaration', categories: 'Data', basis: 'Basis', holds: 'Holds', agreement: 'Agreement', countries: 'Where to', findings: 'Findings', contactOnly: 'contact only',
  period: (since, expires) => since === undefined && expires === undefined ? 'always' : [...since === undefined ? [] : [`from ${since}`], ...expires === undefined ? [] : [`to ${expires}`]].join(' '),
  cell: (mark, category, who) => `${category}, ${who}: ${mark}`,
};
