import { expect, test } from 'vitest';
import { geohash } from '../../../src/core/normalizers/coordinates/geohash.ts';
import { holdsTo } from './table.ts';

const PARIS = '48.856614,2.352222';

holdsTo('coordinates', {
  finds: [
    [PARIS, '48.856614, 2.352222', 'latitude-longitude'], [PARIS, '48.856614;2.352222', 'latitude-longitude'], [PARIS, '2.352222,48.856614', 'longitude-latitude'], [PARIS, '2.352222 48.856614', 'longitude-latitude'],
    [PARIS, '48.8566,2.3522', 'rounded'], [PARIS, '2.35222,48.85661', 'longitude-latitude rounded'], [PARIS, 'u09tvw0f6', 'geohash'], [PARIS, 'u09tv', 'geohash'],
    [PARIS, '48.856614', 'latitude', 'part'], [PARIS, '2.352222', 'longitude', 'part'], [PARIS, '48.8566', 'latitude rounded', 'part'], [PARIS, '488566140', 'latitude e7', 'part'], [PARIS, '2352222', 'longitude e6', 'part'], [PARIS, '48.86,2.35', 'rounded', 'part'], [PARIS, '48.857,2.352', 'rounded', 'part'],
    ['48,856614; 2,352222', '48.856614,2.352222', 'latitude-longitude'], ['-33.8688, 151.2093', '151.2093,-33.8688', 'longitude-latitude'], ['48.856614', '48.8566', 'rounded'], ['+2,352222', '2.352222', 'decimal-point'], ['48.856614', '48.86', 'rounded', 'part'], ['48.85661437,2.35222193', '48.856614', 'latitude rounded', 'part'], ['-0.12785', '-1278500', 'e7', 'part'],
    ['lat: 48.856614 lon: 2.352222', '48.856614,2.352222', 'latitude-longitude'],
  ],
  ignores: [
    [PARIS, '48'], [PARIS, '2'], [PARIS, '48.9'], [PARIS, '48.86'], [PARIS, '2.35'], [PARIS, '49,2'], [PARIS, 'u09t'], [PARIS, '856614'], ['48.85,2.35', '48.85'], ['48.85,2.35', '488500000'], ['148.85661,2.35222', '2.35222,148.85661'], ['1.2.3', '1.2'], ['148.85661,2.35222', '148.85661'],
    ['Paris', ''], ['1,2', '1.2'.repeat(2)], ['v1.2.3.4', '1.2,3.4'], ['48.85661, 2.35222, 3.33333', '48.85661,2.35222'], ['999.12345', '999.1234'], ['48', '48.0'], ['48.8566', '48.857 '], [PARIS, '48.856614,'], [PARIS, ',2.352222'], [PARIS, '2.352222;48.856614'], [PARIS, '0.352222'],
  ],
});

// Kills: latitude and longitude taken for one another, a bit lost. The vectors are those of the inventor's page and of common use.
test.each([
  [57.64911, 10.40744, 'u4pruydqqvj'], [48.856614, 2.352222, 'u09tvw0f6'], [-25.382708, -49.265506, '6gkzwgjzn'], [0, 0, 's0000'], [-90, -180, '00000'], [42.6, -5.6, 'ezs42'],
])('%d, %d is %s', (latitude, longitude, expected) => {
  expect(geohash({ latitude, longitude }, expected.length)).toBe(expected);
});
