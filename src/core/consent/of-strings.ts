import type { AdditionalConsent } from './additional-consent.ts';
import type { GppSection, GppString } from './gpp.ts';
import type { Purpose, Said, Statement } from './said.ts';
import { saidOf } from './said.ts';
import type { TcString } from './tcf.ts';
import type { UsPrivacy } from './us-privacy.ts';
import type { OptOut, OptOuts } from './us-sections.ts';

/** Purposes 1 to 11 of the TCF in our words: "Appendix A: Purposes and Features Definitions" of its policies, version 5. Higher numbers are of nothing yet. */
export const PURPOSES_OF_TCF: readonly Purpose[] = [
  'storage', 'advertising', 'personalization', 'personalization', 'personalization', 'personalization', 'advertising',
  'measurement', 'measurement', 'measurement', 'functional',
];

/** What a TC string says. A purpose that rests on legitimate interest alone was not asked for, so that it is neither granted nor refused. */
export function saidByTc(tc: TcString): Said {
  const { vendorConsents, vendorLegitimateInterests, disclosedVendors } = tc;
  const vendors = { consented: vendorConsents, legitimate: vendorLegitimateInterests, ...disclosedVendors !== undefined && { disclosed: disclosedVendors } };
  return { ...saidOf('tcf', statementsOfTc(tc)), vendors };
}

function statementsOfTc(tc: TcString): readonly Statement[] {
  return PURPOSES_OF_TCF.map((purpose, n) => ({ purposes: [purpose], granted: grantedIn(tc, n + 1) }));
}

function grantedIn(tc: TcString, purpose: number): boolean | undefined {
  if (tc.purposeConsents.includes(purpose)) return true;
  const rests = tc.purposeLegitimateInterests.includes(purpose) || purpose === 1 && tc.purposeOneTreatment;
  return rests || isLater(tc, purpose) ? undefined : false;
}

/** Purpose 11 came with policy version 4: older strings cannot grant it. */
function isLater(tc: TcString, purpose: number): boolean {
  return purpose === 11 && tc.policyVersion < 4;
}

/** Whoever has not opted out of the sale may have data sold. */
export function saidByUsPrivacy({ notice, optedOut, limitedServiceProvider }: UsPrivacy): Said {
  const said = saidOf('usp', statementsOfUsPrivacy(optedOut));
  if (optedOut !== undefined) return { ...said, applies: true };
  return notice === undefined && limitedServiceProvider === undefined ? { ...said, applies: false } : said;
}

function statementsOfUsPrivacy(optedOut: boolean | undefined): readonly Statement[] {
  return [{ purposes: ['sharing'], granted: optedOut === undefined ? undefined : !optedOut }];
}

/** Every section taken together; where those that apply are known, those alone. */
export function saidByGpp({ sections }: GppString, applicable: readonly number[] = []): Said {
  const counted = applicable.length === 0 ? sections : sections.filter(it => applicable.includes(it.id));
  const said = saidOf('gpp', counted.flatMap(statementsOfSection));
  const tc = counted.find(it => it.tc !== undefined)?.tc;
  const gpc = counted.flatMap(it => it.optOuts?.gpc ?? []);
  return { ...said, ...tc !== undefined && vendorsOf(tc), ...gpc.length > 0 && { gpc: gpc.includes(true) } };
}

function vendorsOf(tc: TcString): Pick<Said, 'vendors'> {
  const { vendors } = saidByTc(tc);
  return vendors === undefined ? {} : { vendors };
}

function statementsOfSection({ tc, usPrivacy, optOuts }: GppSection): readonly Statement[] {
  if (tc !== undefined) return statementsOfTc(tc);
  if (usPrivacy !== undefined) return statementsOfUsPrivacy(usPrivacy.optedOut);
  return optOuts === undefined ? [] : optedOutOf(optOuts);
}

/** The opt-outs of US law in our words: sharing is for advertising by a profile across sites; Global Privacy Control asks for no sale and no sharing. */
function optedOutOf({ sale, sharing, targetedAdvertising, gpc }: OptOuts): readonly Statement[] {
  return [
    ...stated(['sharing'], sale), ...stated(['sharing', 'personalization'], sharing), ...stated(['personalization'], targetedAdvertising),
    ...gpc === true ? [{ purposes: ['sharing'] as const, granted: false }] : [],
  ];
}

function stated(purposes: readonly Purpose[], optOut: OptOut | undefined): readonly Statement[] {
  return optOut === undefined || optOut === 'not-applicable' ? [] : [{ purposes, granted: optOut === 'not-opted-out' }];
}

/** Providers outside the IAB's list: some agreed to, all that were named, or none. */
export function saidByAdditional({ consented, disclosed }: AdditionalConsent): Said {
  const vendors = { consented, ...disclosed !== undefined && { disclosed } };
  const othersShown = disclosed !== undefined && disclosed.length > 0;
  const answers = [...consented.length > 0 ? [true] : [], ...othersShown || disclosed === undefined && consented.length === 0 ? [false] : []];
  return { ...saidOf('additional', answers.map(granted => ({ purposes: ['advertising'], granted }))), vendors };
}
