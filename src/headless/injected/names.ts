/** The world we share with no page, and what stands in it: the one way out, and what fills forms. */
export const WORLD = 'sillage';
export const BINDING = 'deliver';
export const HANDS = 'hands';
