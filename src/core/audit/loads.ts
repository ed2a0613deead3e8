import type { Dossier, Transmission } from '../dossier/dossier.ts';
import { addressOf } from '../dossier/frames.ts';
import type { Hide } from '../dossier/hide.ts';
import { showUrl } from '../dossier/hide.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Channel } from '../evidence/evidence.ts';
import { ofKind } from '../evidence/log.ts';
import type { Parties } from '../party/parties.ts';
import type { Domain, Party } from '../party/recipient.ts';
import type { LoadEntry } from './audit.ts';

/** A page has tens of origins; one that has more has names made up by the request, which no policy can list. */
export const ORIGINS_MAX = 300;

interface Eyes { readonly hide: Hide; readonly parties: Parties }

/**
 * The origins that the site's own documents loaded from or sent to, each with what for, in the order in which they were first asked. What
 * happened within the frame of a third party is left out, since the policy of the site's pages does not reach there; so is what went
 * beyond `ORIGINS_MAX`.
 */
export function loadsIn({ visits, transmissions }: Pick<Dossier, 'visits' | 'transmissions'>, eyes: Eyes): readonly LoadEntry[] {
  const isOwn = ownDocuments(visits, eyes);
  const entries = new Map<string, { readonly domain: Domain; readonly channels: Set<Channel> }>();
  for (const it of transmissions) {
    const origin = isOwn(it) ? originOf(it.url) : undefined;
    if (origin === undefined) continue;
    const known = entries.get(origin);
    if (known !== undefined) known.channels.add(it.channel);
    else if (entries.size < ORIGINS_MAX) entries.set(origin, { domain: it.recipient.domain, channels: new Set([it.channel]) });
  }
  return [...entries].map(([origin, { domain, channels }]) => ({ origin: shown(origin, eyes.hide), domain, channels: [...channels].toSorted() }));
}

/** Whether a request was made by a document of the site. A frame is one that its page asked for. */
function ownDocuments(visits: Dossier['visits'], { parties }: Eyes): (it: Transmission) => boolean {
  const documents = new Map<string, Party | undefined>(visits.flatMap(({ number, visit, evidence }) => {
    const address = addressOf({ visit, evidence });
    return ofKind({ visit, evidence }, 'request').map(it => [`${number}:${it.id}`, parties.recipientOf(address(it.document), visit.url)?.party] as const);
  }));
  return ({ evidence: [ref], channel }) => channel === 'frame' || documents.get(ref) !== 'third';
}

function originOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return host === '' || !/^(?:https?|wss?):$/u.test(protocol) ? undefined : `${protocol}//${host}`;
}

function shown(origin: string, hide: Hide): Redacted {
  return showUrl(origin, hide).replace(/\/$/u, '') as Redacted;
}
