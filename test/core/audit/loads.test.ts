import { describe, expect, it } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { ORIGINS_MAX } from '../../../src/core/audit/loads.ts';
import { knowledge } from '../../support/knowledge.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const loads = ({ log }: Story) => conductAudit({ visits: [log], known: [] }, knowledge).loads?.map(it => `${it.origin} ${it.channels.join('+')}`);

describe('what the site’s documents loaded', () => {
  it('is told by origin, with what for, and the port where there is one', () => {
    expect(loads(visit(SHOP).sends(SHOP, { channel: 'navigation' }).sends('https://cdn.ads.example/a.js', { channel: 'script' }).sends('https://cdn.ads.example/b', { channel: 'fetch' }).sends('wss://live.ads.example:8443/s', { channel: 'socket' })))
      .toEqual(['https://shop.example navigation', 'https://cdn.ads.example fetch+script', 'wss://live.ads.example:8443 socket']);
  });

  it('leaves out what a third party’s frame asked for, and not the frame', () => {
    const story = visit(SHOP).sends(SHOP, { channel: 'navigation' }).sends('https://chat.example/frame', { channel: 'frame' }).opensFrame('https://chat.example/frame', 'F').sends('https://inner.example/x', { channel: 'fetch', frame: 'F' });
    expect(loads(story)).toEqual(['https://shop.example navigation', 'https://chat.example frame']);
  });

  it('has no place for what has no origin, and an end', () => {
    const many = Array.from({ length: ORIGINS_MAX + 5 }).reduce<Story>((story, _, n) => story.sends(`https://h${n}.ads.example/x`), visit(SHOP).sends('data:text/plain,x'));
    expect(loads(many)).toHaveLength(ORIGINS_MAX);
  });
});
