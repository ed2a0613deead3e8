import type { ComparedEntry } from '../audit/audit.ts';
import type { ComparedState } from '../evidence/log.ts';
import { COMPARED_STATES } from '../evidence/log.ts';
import type { Named } from '../wording/sentences.ts';
import { effectsOf, namedIn } from '../wording/sentences.ts';
import { csvLine } from './cells.ts';
import type { Exporter } from './exporter.ts';

/** What each third party got in each state of consent, one row for each thing it got. */
export const consentCsv: Exporter = {
  id: 'consent-csv',
  title: 'Consent, state by state',
  mediaType: 'text/csv; charset=utf-8',
  extension: '.csv',
  tellsOf: 'consent',
  isFor: ({ consent }) => consent !== undefined && consent.states.some(it => it.state !== 'live'),
  render(audit) {
    const named = namedIn(audit);
    return [HEAD, ...(audit.consent?.compared ?? []).map(it => rowOf(it, named))].map(csvLine).join('');
  },
};

const HEAD = ['recipient', 'organization', 'role', 'what', 'effects', ...COMPARED_STATES];

function rowOf(it: ComparedEntry, named: Named): readonly string[] {
  const recipient = named.get(it.recipient);
  return [it.recipient, recipient?.organization ?? '', recipient?.role ?? '', it.what, effectsOf(it).join(' '), ...COMPARED_STATES.map(state => visitsIn(it, state))];
}

/** `2 of 3` visits; nothing where the state was not reached. Written so that no spreadsheet takes it for a date. */
function visitsIn({ in: presences }: ComparedEntry, state: ComparedState): string {
  const presence = presences[state];
  return presence === undefined ? '' : `${presence.runs} of ${presence.of}`;
}
