/** The world we share with no page, and what stands in it: the one way out, what fills forms, and what ends the look at what is shown. */
export const WORLD = 'sillage';
export const BINDING = 'deliver';
export const HANDS = 'hands';
export const SHOWN = 'shown';
