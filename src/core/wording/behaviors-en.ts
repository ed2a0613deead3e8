import type { BehaviorId, BehaviorWords } from './behavior-words.ts';
import { consentVerdictsEn } from './consent-verdicts-en.ts';
import { declarationsEn } from './declarations-en.ts';
import { fieldsEn } from './fields-en.ts';
import { replaysEn } from './replays-en.ts';
import { fingerprintsEn } from './fingerprints-en.ts';
import { identifiersEn } from './identifiers-en.ts';
import { recordsEn } from './records-en.ts';
import { promisesEn } from './promises-en.ts';
import { protectionsEn } from './protections-en.ts';

/** What scripts do in a page, in English. */
export const behaviorsEn: Readonly<Record<BehaviorId, BehaviorWords>> = { ...identifiersEn, ...fingerprintsEn, ...replaysEn, ...fieldsEn, ...protectionsEn, ...consentVerdictsEn, ...promisesEn, ...declarationsEn, ...recordsEn };
