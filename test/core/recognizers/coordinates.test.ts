import { expect, test } from 'vitest';
import { coordinates } from '../../../src/core/recognizers/coordinates.ts';
import { told } from './told.ts';

test.each([
  ['', '48.8566,2.3522', 'coordinates plain inferred: 48.8566,2.3522'],
  ['loc', '-33.868, 151.209', 'coordinates plain inferred: -33.868, 151.209'],
  ['ll', '48.857;2.352', 'coordinates plain declared: 48.857;2.352'],
  ['$.geo', '(48.8566 2.3522)', 'coordinates plain declared: (48.8566 2.3522)'],
  ['uri', 'geo:48.8566,2.3522', 'coordinates plain inferred: geo:48.8566,2.3522'],
  ['latlng', '48.8566,2.3522', 'coordinates plain declared: 48.8566,2.3522'],
  ['$.geo.lat', '48.86', 'coordinates plain declared: 48.86'],
  ['lng', '-122.4194', 'coordinates plain declared: -122.4194'],
  ['geoLatitude', '48.8566', 'coordinates plain declared: 48.8566'],
  ['coord', '151.2093,-33.8688', 'coordinates plain declared: 151.2093,-33.8688'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(coordinates, name, value)).toEqual([answer]);
});

test.each([
  ['', '1920,1080'],
  ['', '1920.123,1080.456'],
  ['', '1.2.3'],
  ['', '48.85,2.35'],
  ['', '0.1234,0.5678'],
  ['', '12.345%,45.678%'],
  ['', '123.4567,98.7654'],
  ['', '190.1234,2.3522'],
  ['mouse_pos', '45.1234,88.4567'],
  ['viewport', '80.125,72.453'],
  ['scroll', '12.345,67.890'],
  ['timings', '12.345,67.890'],
  ['bid_prices', '1.234,2.345'],
  ['', '48.8566,2.3522,1.0000'],
  ['v', '48.8566-2.3522'],
  ['lat', '91.1234'],
  ['lng', '181.1234'],
  ['lat', '48'],
  ['lat', '0.0000'],
  ['latency', '48.8566'],
  ['net_lat', '48.8566'],
  ['platform', '48.8566'],
  ['late', '12.34'],
  ['flat', '12.34'],
  ['price', '48.8566'],
  ['longTasks', '48.8566'],
  ['x', '48.8566'],
  ['lat', '48.8566px'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(coordinates, name, value)).toEqual([]);
});
