/** The world we share with no page, and what stands in it: the one way out, what fills forms, what ends the look at what is shown, and what answers banners. */
export const WORLD = 'sillage';
export const BINDING = 'deliver';
export const HANDS = 'hands';
export const SHOWN = 'shown';
export const BANNER = 'banner';
/** What knows consent platforms by their rules; it is there only where it was called for. */
export const AUTOCONSENT = 'autoconsent';
