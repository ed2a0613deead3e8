import { readDmaServices, readGcd, readGcs, readNpa, readRestriction } from './consent-mode-wire.ts';
import { saidByAdditionalText, saidByGppText, saidByTcText, saidByUsPrivacyText } from './of-texts.ts';
import type { Said } from './said.ts';
import { nothingSaid } from './said.ts';
import { readDataProcessing } from './vendor-calls.ts';

/** A parameter that tells its recipient about consent. */
export interface WireParam {
  /** The last word of its name, as `plainName` writes it: `gdprconsent` for `gdpr_consent`, `gdprConsent` and `consents.gdpr_consent`. */
  readonly name: string;
  /** The word before that, where the last alone says too little: `user.consent`. */
  readonly under?: readonly string[];
  /** Names of which one stands in the same request, where it could be anything else. */
  readonly beside?: readonly string[];
  /** Nothing else has that name, so that a text that cannot be read is told too. */
  readonly certain?: true;
  readonly read: (text: string, applicable: readonly number[]) => Said;
}

/** A flag that says whether the law applies, as `1` or `0`, `true` or `false`. */
function applies(of: Said['of']): WireParam['read'] {
  return text => {
    const flag = /^(?:(1|true)|0|false)$/u.exec(text);
    return flag === null ? nothingSaid(of, 'foreign') : { ...nothingSaid(of), applies: flag[1] !== undefined };
  };
}

/** `gpp_sid`: the sections that apply, apart by commas or underscores; in OpenRTB a list of numbers. "Full GPP String passing". */
function sections(text: string): Said {
  const ids = sectionIds(text);
  return ids.length === 0 ? nothingSaid('gpp', 'foreign') : { ...nothingSaid('gpp'), ...ids.some(it => it !== 0) && { applies: ids.some(it => it > 0) } };
}

/** The section numbers of a `gpp_sid`; none for what is no such list. */
export function sectionIds(text: string): readonly number[] {
  return /^-?\d{1,3}(?:[,_.|-]\d{1,3}){0,31}$/u.test(text) ? text.startsWith('-') ? [Number(text)] : text.split(/[,_.|-]/u).map(Number) : [];
}

/** Microsoft's UET: `asc`, the consent for storage for ads, `G` or `D`. */
function adStorage(text: string): Said {
  const answer = text === 'G' ? 'granted' : 'refused';
  return text === 'G' || text === 'D' ? { of: 'uet', overall: answer, purposes: { advertising: answer } } : nothingSaid('uet', 'foreign');
}

/** What Google's requests for measurement and for ads hold beside these: `gcd`, `gdfp_req`, `correlator`. */
const OF_GOOGLE = ['gcs', 'gcd', 'dmacps', 'gdfpreq', 'correlator'];
const tc: WireParam['read'] = text => saidByTcText(text);
const usp: WireParam['read'] = text => saidByUsPrivacyText(text);

/**
 * The names are those of the specifications (TCF "Full TC String passing"; "US Privacy String", URL-based; GPP "Full GPP String passing"; OpenRTB 2.6 objects
 * Regs and User, and their `ext` in 2.5), of Google and Meta, and of Prebid and ID5, which write the same in JSON.
 */
export const WIRE_PARAMS: readonly WireParam[] = [
  { name: 'gdpr', read: applies('tcf') }, { name: 'gdprapplies', read: applies('tcf') },
  { name: 'gdprconsent', certain: true, read: tc }, { name: 'gdprconsentstring', certain: true, read: tc }, { name: 'euconsent', read: tc }, { name: 'euconsentv2', read: tc },
  { name: 'tcstring', read: tc }, { name: 'tcfstring', read: tc }, { name: 'tcfconsent', read: tc }, { name: 'consentstring', read: tc }, { name: 'consent', read: tc },
  { name: 'usprivacy', certain: true, read: usp }, { name: 'uspconsent', read: usp }, { name: 'uspstring', read: usp }, { name: 'usp', read: usp }, { name: 'ccpa', read: usp },
  { name: 'gpp', read: saidByGppText }, { name: 'gppstring', read: saidByGppText }, { name: 'gppconsent', read: saidByGppText },
  { name: 'gppsid', read: sections }, { name: 'applicablesections', read: sections },
  { name: 'addtlconsent', certain: true, read: saidByAdditionalText }, { name: 'consentedproviders', read: saidByAdditionalText },
  { name: 'gcs', read: readGcs }, { name: 'gcd', read: readGcd }, { name: 'dmacps', read: readDmaServices }, { name: 'dma', beside: OF_GOOGLE, read: applies('google') },
  { name: 'npa', beside: OF_GOOGLE, read: readNpa }, { name: 'rdp', beside: OF_GOOGLE, read: readRestriction }, { name: 'ltd', beside: OF_GOOGLE, read: readRestriction },
  { name: 'tfcd', beside: OF_GOOGLE, read: readRestriction }, { name: 'tfua', beside: OF_GOOGLE, read: readRestriction },
  { name: 'dpo', read: readDataProcessing }, { name: 'asc', beside: ['ti'], read: adStorage },
  { name: 'coppa', under: ['regs', 'ext'], read: readRestriction }, { name: 'consent', under: ['user', 'ext'], certain: true, read: tc },
];
