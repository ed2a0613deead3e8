import type { Position } from './position.ts';

const ALPHABET = '0123456789bcdefghjkmnpqrstuvwxyz';

/**
 * A position as one short word: each character halves longitude and latitude in turn, five bits in all, so that near places begin alike
 * (G. Niemeyer, geohash.org, 2008, public domain). Nine characters are about five metres.
 */
export function geohash({ latitude, longitude }: Position, length: number): string {
  const ranges = [{ of: longitude, low: -180, high: 180 }, { of: latitude, low: -90, high: 90 }];
  let hash = '';
  for (let bit = 0, index = 0; hash.length < length; bit++) {
    const range = ranges[bit % 2];
    if (range === undefined) return hash;
    const middle = (range.low + range.high) / 2;
    const isHigh = range.of >= middle;
    range[isHigh ? 'low' : 'high'] = middle;
    index = index * 2 + Number(isHigh);
    if (bit % 5 === 4) [hash, index] = [hash + (ALPHABET[index] ?? ''), 0];
  }
  return hash;
}
