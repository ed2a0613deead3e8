import { describe, expect, it } from 'vitest';
import { organizationsFrom } from '../../../src/core/party/organizations-from.ts';

describe('organizationsFrom', () => {
  const { find } = organizationsFrom(['Google|content|serves|google.com', 'Google|advertising|tracks|adservice.google.com ads.example']);

  it('finds a host, its subdomains, and the most specific entry', () => {
    expect(find('google.com')?.role).toBe('content');
    expect(find('mail.google.com')?.role).toBe('content');
    expect(find('eu.adservice.google.com')?.role).toBe('advertising');
  });

  it.each(['com', 'example', 'notgoogle.com', 'google.com.example', ''])('finds nothing for "%s"', host => {
    expect(find(host)).toBeUndefined();
  });

  it.each(['Google', 'Google|content|serves|', 'Google|wizard|serves|google.com', 'Google|content|good|google.com', '|content|serves|google.com', 'A|content|serves|a.com|b.com'])(
    'says which line it cannot read: %s', line => {
      expect(() => organizationsFrom(['A|content|serves|a.com', line])).toThrow(/^organizations, line 2: expected name\|role\|reputation\|hosts, got/);
    });
});
