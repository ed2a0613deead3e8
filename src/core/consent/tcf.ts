import type { Bits } from './bits.ts';
import { bitsOf, takeBit, takeLetters, takeMoment, takeNumber, takePlaces } from './bits.ts';
import type { Ranges } from './ranges.ts';
import type { Reading } from './reading.ts';
import { reading, unreadable } from './reading.ts';
import { readSegments, type TcSegments } from './tcf-segments.ts';
import { takeRestrictions, takeVendors, type Restriction } from './tcf-vendors.ts';

/**
 * A transparency and consent string of the IAB's framework, v2.0 to v2.3: "IAB Tech Lab - Consent string and vendor list formats v2", sections
 * "The Core String" and "TC String Format". Purposes and vendors go by the numbers of the global vendor list.
 */
export interface TcString extends TcSegments {
  /** Milliseconds since 1970. Since policy version 4 both are the same day's midnight. */
  readonly createdMs: number;
  readonly updatedMs: number;
  readonly cmpId: number;
  readonly cmpVersion: number;
  readonly screen: number;
  /** Two letters each, as written. */
  readonly language: string;
  readonly publisherCountry: string;
  readonly vendorListVersion: number;
  /** 2 for v2.0 and v2.1, 4 for v2.2, 5 for v2.3. */
  readonly policyVersion: number;
  readonly isServiceSpecific: boolean;
  readonly usesOwnTexts: boolean;
  /** Purpose 1 was not disclosed, as its country's law allows. */
  readonly purposeOneTreatment: boolean;
  readonly specialFeatures: readonly number[];
  readonly purposeConsents: readonly number[];
  readonly purposeLegitimateInterests: readonly number[];
  readonly vendorConsents: Ranges;
  readonly vendorLegitimateInterests: Ranges;
  readonly restrictions: readonly Restriction[];
}

/** A string, or a part of one that begins with its core. What is no such string is never taken for one: its dates and letters must be possible too. */
export function readTcString(text: string): Reading<TcString> {
  return reading(text, readWhole);
}

function readWhole(text: string): Reading<TcString> {
  const [core = '', ...others] = text.split('.');
  const read = readCore(core);
  if (!read.ok) return read;
  const segments = readSegments(others);
  if (segments === 'cut-short') return unreadable('cut-short');
  return segments === undefined ? unreadable('impossible') : { ok: true, value: { ...read.value, ...segments } };
}

function readCore(text: string): Reading<Head & Lists> {
  const bits = bitsOf(text);
  if (bits === undefined || takeNumber(bits, 6) !== 2) return unreadable('foreign');
  const head = takeHead(bits);
  if (head === undefined) return unreadable(bits.short ? 'cut-short' : 'foreign');
  const lists = takeLists(bits);
  if (bits.short) return unreadable('cut-short');
  return lists === undefined ? unreadable('impossible') : { ok: true, value: { ...head, ...lists } };
}

type Head = Omit<TcString, keyof Lists | keyof TcSegments>;
type Lists = Pick<TcString, 'vendorConsents' | 'vendorLegitimateInterests' | 'restrictions'>;

/** 2000-01-01: what is dated earlier is no date. The framework is of 2018, but its specification's own example is dated 2008. */
const FIRST_MS = 946_684_800_000;
/** 2100-01-01. */
const LAST_MS = 4_102_444_800_000;

function takeHead(bits: Bits): Head | undefined {
  const [createdMs, updatedMs] = [takeMoment(bits), takeMoment(bits)];
  const cmp = { cmpId: takeNumber(bits, 12), cmpVersion: takeNumber(bits, 12), screen: takeNumber(bits, 6) };
  const language = takeLetters(bits);
  const versions = { vendorListVersion: takeNumber(bits, 12), policyVersion: takeNumber(bits, 6), isServiceSpecific: takeBit(bits), usesOwnTexts: takeBit(bits) };
  const purposes = { specialFeatures: takePlaces(bits, 12), purposeConsents: takePlaces(bits, 24), purposeLegitimateInterests: takePlaces(bits, 24), purposeOneTreatment: takeBit(bits) };
  const publisherCountry = takeLetters(bits);
  if (language === undefined || publisherCountry === undefined || !isSpan(createdMs, updatedMs)) return undefined;
  return { createdMs, updatedMs, ...cmp, language, ...versions, ...purposes, publisherCountry };
}

function isSpan(createdMs: number, updatedMs: number): boolean {
  return FIRST_MS <= createdMs && createdMs <= LAST_MS && FIRST_MS <= updatedMs && updatedMs <= LAST_MS;
}

function takeLists(bits: Bits): Lists | undefined {
  const vendorConsents = takeVendors(bits);
  const vendorLegitimateInterests = takeVendors(bits);
  const restrictions = takeRestrictions(bits);
  if (vendorConsents === undefined || vendorLegitimateInterests === undefined || restrictions === undefined) return undefined;
  return { vendorConsents, vendorLegitimateInterests, restrictions };
}
