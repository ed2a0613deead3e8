import type { Ranges } from './ranges.ts';
import { rangesOf } from './ranges.ts';
import type { Reading } from './reading.ts';
import { reading, unreadable } from './reading.ts';

/**
 * Google's additional consent string (`addtl_consent`), for providers that are not on the IAB's list: by Google's own numbers.
 * https://support.google.com/admanager/answer/9681920: `1~1.35` and, since December 2023, `2~1.35~dv.9.21`.
 */
export interface AdditionalConsent {
  readonly consented: Ranges;
  /** Shown to the visitor, and not consented to; version 1 does not tell. */
  readonly disclosed?: Ranges;
}

const FORM = /^(?:1~(?<one>(?:\d{1,5}(?:\.\d{1,5})*)?)|2~(?<two>(?:\d{1,5}(?:\.\d{1,5})*)?)~dv\.(?<shown>(?:\d{1,5}(?:\.\d{1,5})*)?))$/u;

export function readAdditionalConsent(text: string): Reading<AdditionalConsent> {
  return reading(text, readIds);
}

function readIds(text: string): Reading<AdditionalConsent> {
  const parts = FORM.exec(text)?.groups;
  if (parts === undefined) return unreadable('foreign');
  const consented = idsIn(parts['one'] ?? parts['two'] ?? '');
  return { ok: true, value: parts['shown'] === undefined ? { consented } : { consented, disclosed: idsIn(parts['shown']) } };
}

function idsIn(text: string): Ranges {
  return text === '' ? [] : rangesOf(text.split('.').map(Number));
}
