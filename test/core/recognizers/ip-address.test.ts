import { expect, test } from 'vitest';
import { ipAddress } from '../../../src/core/recognizers/ip-address.ts';
import { told } from './told.ts';

test.each([
  ['ip', '81.2.69.142', 'ip-address plain declared: 81.2.69.142'],
  ['client_ip', '203.0.113.7', 'ip-address plain declared: 203.0.113.7'],
  ['$.context.ip', '8.8.8.8', 'ip-address plain declared: 8.8.8.8'],
  ['remoteAddr', '2a00:1450:4007:80c::200e', 'ip-address plain declared: 2a00:1450:4007:80c::200e'],
  ['uip', '81.2.69.0', 'ip-address plain declared: 81.2.69.0'],
  ['x-forwarded-for', '81.2.69.142', 'ip-address plain declared: 81.2.69.142'],
  ['ipAddress', '81.2.69.142', 'ip-address plain declared: 81.2.69.142'],
  ['user[ip]', '2001:db8:0:0:1:2:3:4', 'ip-address plain declared: 2001:db8:0:0:1:2:3:4'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(ipAddress, name, value)).toEqual([answer]);
});

test.each([
  ['', '81.2.69.142'],
  ['version', '81.2.69.142'],
  ['v', '8.8.8.8'],
  ['ip', '192.168.0.1'],
  ['ip', '10.1.2.3'],
  ['ip', '172.16.0.1'],
  ['ip', '100.64.0.1'],
  ['ip', '127.0.0.1'],
  ['ip', '169.254.1.1'],
  ['ip', '224.0.0.1'],
  ['ip', '255.255.255.255'],
  ['ip', '0.0.0.0'],
  ['ip', '256.2.69.142'],
  ['ip', '81.2.69'],
  ['ip', '81.2.69.142.5'],
  ['ip', '::1'],
  ['ip', 'fe80::1'],
  ['ip', 'fd00::1'],
  ['ip', '2a00::1::2'],
  ['ip', '2a00:1450:4007'],
  ['zip', '81.2.69.142'],
  ['server_ip', '81.2.69.142'],
  ['dns_ip', '81.2.69.142'],
  ['ship', '81.2.69.142'],
  ['ip_version', '81.2.69.142'],
  ['ip', 'true'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(ipAddress, name, value)).toEqual([]);
});
