/** A whole number from 0 up to, and without, `max`: where the chance comes from that the core has not. */
export type Chance = (max: number) => number;
