import { bitsOf, takeBit, takeNumber } from './bits.ts';

/** What a section of a US state's law says that the visitor opted out of. */
export interface OptOuts {
  readonly sale?: OptOut;
  /** Sharing for advertising across contexts; only California and the national section ask. */
  readonly sharing?: OptOut;
  readonly targetedAdvertising?: OptOut;
  /** The browser sent Global Privacy Control; undefined where the section does not say. */
  readonly gpc?: boolean;
}

/** Two bits each: 0 not applicable, 1 opted out, 2 not opted out. */
export type OptOut = (typeof OPT_OUTS)[number];

const OPT_OUTS = ['not-applicable', 'opted-out', 'not-opted-out'] as const;

/** A section of the GPP for the United States, and where its opt-outs stand. */
export interface UsSection {
  readonly id: number;
  readonly name: string;
  /** Bits before each field, from the left. */
  readonly sale: number;
  readonly sharing?: number;
  readonly targetedAdvertising?: number;
  /** The versions whose places these are. */
  readonly versions: readonly number[];
  /** Its specification wants a header before the core, with its number; `@iabgpp/cmpapi` 3.2 writes none, so that both are read. */
  readonly isHeaded?: true;
}

const LATER: Pick<UsSection, 'sale' | 'targetedAdvertising' | 'versions'> = { sale: 12, targetedAdvertising: 14, versions: [1] };
const NOTED = { ...LATER, sale: 14, targetedAdvertising: 16 };
const MSPA = { ...LATER, sale: 16, targetedAdvertising: 18, isHeaded: true } as const;

/** https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform, Sections/US-National and Sections/US-States, "Core Segment" of each. */
export const US_SECTIONS: readonly UsSection[] = [
  { id: 7, name: 'usnat', sale: 18, sharing: 20, targetedAdvertising: 22, versions: [1, 2] },
  { id: 8, name: 'usca', sale: 12, sharing: 14, versions: [1] },
  { id: 9, name: 'usva', ...LATER }, { id: 10, name: 'usco', ...LATER }, { id: 11, name: 'usut', ...NOTED }, { id: 12, name: 'usct', ...LATER },
  { id: 13, name: 'usfl', ...LATER }, { id: 14, name: 'usmt', ...LATER }, { id: 15, name: 'usor', ...LATER }, { id: 16, name: 'ustx', ...LATER },
  { id: 17, name: 'usde', ...LATER }, { id: 18, name: 'usia', ...NOTED }, { id: 19, name: 'usne', ...LATER }, { id: 20, name: 'usnh', ...LATER },
  { id: 21, name: 'usnj', ...LATER }, { id: 22, name: 'ustn', ...LATER }, { id: 23, name: 'usmn', ...LATER },
  { id: 24, name: 'usmd', ...MSPA }, { id: 25, name: 'usin', ...MSPA }, { id: 26, name: 'usky', ...MSPA }, { id: 27, name: 'usri', ...MSPA },
];

/** The opt-outs of a section; undefined where it is of another version, cut short or impossible. */
export function readUsSection(text: string, section: UsSection): OptOuts | undefined {
  const [core = '', ...others] = unheaded(text.split('.', 8), section);
  const bits = bitsOf(core);
  if (bits === undefined || !section.versions.includes(takeNumber(bits, 6))) return undefined;
  const found: { sale?: OptOut; sharing?: OptOut; targetedAdvertising?: OptOut } = {};
  for (const name of ['sale', 'sharing', 'targetedAdvertising'] as const) {
    const before = section[name];
    if (before === undefined) continue;
    bits.at = before;
    const answer = OPT_OUTS[takeNumber(bits, 2)];
    if (answer === undefined || bits.short) return undefined;
    found[name] = answer;
  }
  return { ...found, ...gpcIn(others) };
}

function unheaded(texts: readonly string[], { id, isHeaded }: UsSection): readonly string[] {
  const header = isHeaded === true ? bitsOf(texts[0] ?? '') : undefined;
  return header !== undefined && takeNumber(header, 6) === id ? texts.slice(1) : texts;
}

/** A sub-section of type 1 holds one bit: "GPC Segment". */
function gpcIn(texts: readonly string[]): Pick<OptOuts, 'gpc'> {
  for (const text of texts) {
    const bits = bitsOf(text);
    if (bits !== undefined && takeNumber(bits, 2) === 1) return { gpc: takeBit(bits) };
  }
  return {};
}
