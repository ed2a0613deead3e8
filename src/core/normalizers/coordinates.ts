import { geohash } from './coordinates/geohash.ts';
import { degreesIn } from './coordinates/position.ts';
import type { Normalizer, Variant } from './normalizer.ts';
import type { Step } from './tidy/step.ts';
import { part, whole } from './tidy/tidy.ts';

/** Positions: in both orders, rounded, each half alone, as whole numbers, as geohash. `48.856614,2.352222`, latitude first, as browsers give them. */
export const coordinates: Normalizer = {
  id: 'coordinates',
  categories: ['coordinates'],

  variants(value) {
    const [latitude, longitude] = degreesIn(value.trim());
    if (latitude === undefined) return [];
    if (longitude === undefined) return alone(latitude);
    return Math.abs(Number(latitude)) > 90 ? [] : together(latitude, longitude);
  },
};

/** Decimals from which a number speaks of a place (11 metres) and not of a region. */
const PRECISE = 4;

function alone(degrees: string): readonly Variant[] {
  const rounds = [6, 5, 4, 3, 2].filter(it => it < decimalsOf(degrees));
  return [whole(degrees, 'decimal-point'), ...rounds.map(it => it < PRECISE ? part(rounded(degrees, it), 'rounded') : whole(rounded(degrees, it), 'rounded')), ...asInteger(degrees, 7), ...asInteger(degrees, 6)];
}

function together(latitude: string, longitude: string): readonly Variant[] {
  const position = { latitude: Number(latitude), longitude: Number(longitude) };
  const at = (decimals: number): readonly [string, string] => [rounded(latitude, decimals), rounded(longitude, decimals)];
  return [
    ...[',', ', ', ';', ' '].map(mark => whole(latitude + mark + longitude, 'latitude-longitude')), ...[',', ', ', ' '].map(mark => whole(longitude + mark + latitude, 'longitude-latitude')),
    ...[6, 5, 4].flatMap(it => { const [lat, lon] = at(it); return [whole(`${lat},${lon}`, 'rounded'), whole(`${lon},${lat}`, 'longitude-latitude', 'rounded')]; }),
    ...[9, 8, 7, 6, 5].map(it => whole(geohash(position, it), 'geohash')),
    ...half(latitude, 'latitude'), ...half(longitude, 'longitude'), ...[3, 2].map(it => part(at(it).join(','), 'rounded')),
    ...([7, 6] as const).flatMap(it => [...asInteger(latitude, it, 'latitude'), ...asInteger(longitude, it, 'longitude')]),
  ];
}

function half(degrees: string, step: Step): readonly Variant[] {
  if (decimalsOf(degrees) < PRECISE) return [];
  return [part(degrees, step), ...[6, 5, 4].map(it => part(rounded(degrees, it), step, 'rounded'))];
}

function asInteger(degrees: string, decimals: 6 | 7, ...steps: readonly Step[]): readonly Variant[] {
  if (decimalsOf(degrees) < PRECISE) return [];
  return [part(String(Math.round(Number(degrees) * 10 ** decimals)), ...steps, decimals === 6 ? 'e6' : 'e7')];
}

function decimalsOf(degrees: string): number {
  return degrees.length - degrees.indexOf('.') - 1;
}

// As JSON writes numbers: without zeros at the end.
function rounded(degrees: string, decimals: number): string {
  return decimals >= decimalsOf(degrees) ? degrees : String(Number(Number(degrees).toFixed(decimals)));
}
