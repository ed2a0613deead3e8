/** The world we share with no page, and the one way out of it. Both names exist only there. */
export const WORLD = 'sillage';
export const BINDING = 'deliver';
