import type { BehaviorId, BehaviorWords } from './behavior-words.ts';
import { consentVerdictsFr } from './consent-verdicts-fr.ts';
import { declarationsFr } from './declarations-fr.ts';
import { fieldsFr } from './fields-fr.ts';
import { replaysFr } from './replays-fr.ts';
import { fingerprintsFr } from './fingerprints-fr.ts';
import { identifiersFr } from './identifiers-fr.ts';
import { recordsFr } from './records-fr.ts';
import { promisesFr } from './promises-fr.ts';
import { protectionsFr } from './protections-fr.ts';

/** What scripts do in a page, in French. */
export const behaviorsFr: Readonly<Record<BehaviorId, BehaviorWords>> = { ...identifiersFr, ...fingerprintsFr, ...replaysFr, ...fieldsFr, ...protectionsFr, ...consentVerdictsFr, ...promisesFr, ...declarationsFr, ...recordsFr };
