import type { BehaviorId, BehaviorWords } from './behavior-words.ts';
import { fieldsEn } from './fields-en.ts';
import { replaysEn } from './replays-en.ts';
import { protectionsEn } from './protections-en.ts';

/** What scripts do in a page, in English. */
export const behaviorsEn: Readonly<Record<BehaviorId, BehaviorWords>> = { ...replaysEn, ...fieldsEn, ...protectionsEn };
