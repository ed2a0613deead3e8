import { tells } from '../datum/telling-name.ts';
import type { Recognizer } from './recognizer.ts';

/** A public address of the internet as a whole value, under a name that says so: four numbers with dots are a version as often. */
export const ipAddress: Recognizer = {
  id: 'ip-address',
  recognize: ({ name, value }) => {
    if (value.length < 6 || value.length > 45 || !/ip|addr|forwarded/iu.test(name)) return [];
    const isPublic = isPublicV4(value) || isPublicV6(value);
    return isPublic && tells(name, 'ip-address') ? [{ category: 'ip-address', form: 'plain', confidence: 'declared', text: value }] : [];
  },
};

const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/u;

/**
 * IANA IPv4 Special-Purpose Address Registry: this network, private, shared, loopback, link-local, benchmarking, multicast
 * and above. The ranges for documentation belong to nobody and stand for public ones wherever they are seen.
 */
const SPECIAL_V4 = /^(?:0|10|127|22[4-9]|2[3-5]\d)\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.168\.|^198\.1[89]\./u;

// The last number is often zeroed to make an address less exact: what is left still says where somebody is.
function isPublicV4(text: string): boolean {
  return text.length <= 15 && V4.test(text) && !SPECIAL_V4.test(text);
}

// Global unicast is 2000::/3 (RFC 4291 §2.4): everything else is local, mapped or reserved.
function isPublicV6(text: string): boolean {
  if (!/^[23][\da-f]{3}:[\da-f:]+$/iu.test(text) || /:::|::.*::/u.test(text)) return false;
  const groups = text.split(':');
  return groups.every(it => it.length <= 4) && (text.includes('::') ? groups.length <= 8 : groups.length === 8);
}
