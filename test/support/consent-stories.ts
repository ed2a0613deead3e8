import type { BannerButton } from '../../src/core/evidence/evidence.ts';
import type { ComparedState } from '../../src/core/evidence/log.ts';
import type { Sending, Story } from './visit.ts';
import { visit } from './visit.ts';

export const SHOP = 'https://shop.example/';
export const ADS = 'https://ads.example/p';
export const ADS_TAG = 'https://ads.example/tag.js';
/** A recipient that nobody knows. */
export const NEW = 'https://new.example/p';
export const EMAIL = 'zephyrine.q7381@courrier-exemple.test';
/** With the looks of an identifier. */
export const ID = '8f14e45fceea167a5a36dedd4bea2543';

export const BUTTONS: readonly BannerButton[] = [{ does: 'accept', label: 'Accept all' }, { does: 'refuse', label: 'Refuse all' }];

/** A visit of a state in which the site has been opened, and has not asked yet. */
export const opens = (state: ComparedState | 'live', run = 1): Story => visit(SHOP, { state, run }).goesTo(SHOP).sends(SHOP, { channel: 'navigation' });

/** The same, with a fair banner. */
export const asks = (state: ComparedState | 'live', run = 1): Story => opens(state, run).asks(BUTTONS);

/** In a state, up to where its last choice is made. */
export const chooses = (state: ComparedState, run = 1): Story => {
  const story = asks(state, run);
  switch (state) {
    case 'S1': return story.consents('refused', { clicks: 1 });
    case 'S2': case 'S5': return story.consents('granted', { clicks: 1 });
    case 'S3': return story.consents('granted', { clicks: 1 }).consents('refused', { clicks: 2 });
    default: return story;
  }
};

/** An identifier is kept, and sent to whoever keeps it. */
export const follows = (story: Story, to = ADS, sending: Sending = {}): Story => story.writesCookie(`uid=${ID}; Max-Age=99999`, { script: to }).sends(`${to}?u=${ID}`, sending);

export const tells = (story: Story, to = ADS): Story => story.types('email', EMAIL).sends(to, { body: `e=${EMAIL}` });
