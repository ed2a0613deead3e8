import { readAdditionalConsent } from './additional-consent.ts';
import { readGpp } from './gpp.ts';
import { saidByAdditional, saidByGpp, saidByTc, saidByUsPrivacy } from './of-strings.ts';
import type { Reading } from './reading.ts';
import type { Said } from './said.ts';
import { nothingSaid } from './said.ts';
import { readTcString } from './tcf.ts';
import { readUsPrivacy } from './us-privacy.ts';

/** What a TC string says. */
export function saidByTcText(text: string): Said {
  return said('tcf', readTcString(text), saidByTc);
}

/** What a US Privacy string says. */
export function saidByUsPrivacyText(text: string): Said {
  return said('usp', readUsPrivacy(text), saidByUsPrivacy);
}

/** What a GPP string says, in the sections that apply where those are known. */
export function saidByGppText(text: string, applicable: readonly number[] = []): Said {
  return said('gpp', readGpp(text), it => saidByGpp(it, applicable));
}

/** What Google's additional consent string says. */
export function saidByAdditionalText(text: string): Said {
  return said('additional', readAdditionalConsent(text), saidByAdditional);
}

function said<T>(of: Said['of'], read: Reading<T>, says: (value: T) => Said): Said {
  return read.ok ? says(read.value) : nothingSaid(of, read.why);
}
