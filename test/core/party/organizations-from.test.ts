import { describe, expect, it } from 'vitest';
import { organizationsFrom } from '../../../src/core/party/organizations-from.ts';

describe('organizationsFrom', () => {
  const { find } = organizationsFrom(['#content serves', 'Google|google.com', '#advertising tracks', 'Google|adservice.google.com ads.example']);

  it('finds a host, its subdomains, and the most specific entry', () => {
    expect(find('google.com')?.role).toBe('content');
    expect(find('mail.google.com')?.role).toBe('content');
    expect(find('eu.adservice.google.com')?.role).toBe('advertising');
  });

  it.each(['com', 'example', 'notgoogle.com', 'google.com.example', ''])('finds nothing for "%s"', host => {
    expect(find(host)).toBeUndefined();
  });

  it.each(['Google', 'Google|', '|google.com', 'A|a.com|b.com', '#wizard serves', '#content good', '#content', '#content serves too', ''])(
    'says which line it cannot read: "%s"', line => {
      expect(() => organizationsFrom(['#content serves', line])).toThrow(/^organizations, line 2: expected .+, got/);
    });

  it('refuses an organization of which it was not told what it does', () => {
    expect(() => organizationsFrom(['Google|google.com'])).toThrow('line 1: expected name|host host, below a #role reputation');
  });
});
