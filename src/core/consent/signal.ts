import type { ConsentSignalEvidence, SignalApi } from '../evidence/consent.ts';
import { readConsentMode } from './consent-mode.ts';
import { isObject, jsonOf, memberOf } from './json.ts';
import { saidByGppText, saidByTcText, saidByUsPrivacyText } from './of-texts.ts';
import { reading } from './reading.ts';
import type { Said } from './said.ts';
import { nothingSaid, saidOf } from './said.ts';
import { readClarity, readMeta, readUet } from './vendor-calls.ts';

/** What was said through an interface of consent, in the same words whichever it was. Always answers; what cannot be read says so (`unread`). */
export function readSignal({ api, call, text }: Pick<ConsentSignalEvidence, 'api' | 'call' | 'text'>): Said {
  switch (api) {
    case 'tcf': return withApplies(ofString(text, 'tcString', saidByTcText), applies(text, 'gdprApplies'));
    case 'gpp': return ofGpp(text);
    case 'usp': return ofString(text, 'uspString', saidByUsPrivacyText);
    case 'gpc': return saidByBrowser(api, text);
    case 'dnt': return saidByBrowser(api, text);
    default: return ofCall(api, call, text);
  }
}

// Whoever told of it may have told all that the interface answers with, and not the string alone.
function ofString(text: string, member: string, read: (text: string) => Said): Said {
  return read(stringIn(text, member));
}

function stringIn(text: string, member: string): string {
  if (!text.startsWith('{')) return text;
  const value = memberOf(jsonOf(text), member);
  return typeof value === 'string' ? value : '';
}

/** "CMP API Specification", `applicableSections`: -1 where no section applies, 0 where that is not known. */
function ofGpp(text: string): Said {
  const told = text.startsWith('{') ? memberOf(jsonOf(text), 'applicableSections') : undefined;
  const ids: readonly unknown[] = Array.isArray(told) ? told.slice(0, 64) : [];
  const applicable = ids.filter((it): it is number => typeof it === 'number' && it > 0);
  const read = saidByGppText(stringIn(text, 'gppString'), applicable);
  return withApplies(read, applicable.length > 0 ? true : ids.includes(-1) ? false : undefined);
}

function applies(text: string, member: string): boolean | undefined {
  const told = text.startsWith('{') ? memberOf(jsonOf(text), member) : undefined;
  return typeof told === 'boolean' ? told : undefined;
}

function withApplies(read: Said, told: boolean | undefined): Said {
  return told === undefined ? read : { ...read, applies: told };
}

/**
 * Global Privacy Control asks not to sell or share (https://w3c.github.io/gpc/), Do Not Track not to be tracked across sites
 * (https://www.w3.org/TR/tracking-dnt/). Where they are off, nobody has agreed to anything.
 */
function saidByBrowser(api: 'gpc' | 'dnt', text: string): Said {
  const isOn = /^(?:1|true|yes)$/iu.test(text);
  return saidOf(api, [{ purposes: ['sharing'], granted: isOn ? false : undefined }]);
}

type CallApi = Extract<SignalApi, 'consent-mode' | 'uet' | 'clarity' | 'meta'>;

function ofCall(api: CallApi, call: string, text: string): Said {
  const read = reading<unknown>(text === '' ? '[]' : text, it => ({ ok: true, value: jsonOf(it) }));
  if (!read.ok) return nothingSaid(api, read.why);
  const args = read.value;
  switch (api) {
    case 'consent-mode': return readConsentMode(api, args);
    case 'uet': return readUet(args);
    case 'clarity': return readClarity(call, args);
    case 'meta': return readMeta(call, isObject(args) ? Object.values(args) : args);
  }
}
