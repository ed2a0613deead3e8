import balanced from './balanced.yaml?raw';
import zeroTrackers from './zero-trackers.yaml?raw';

/** The texts of the rulebooks that ship with Sillage, by id; what a rules file may extend. The first is the default. */
export const rulebooks = { balanced, 'zero-trackers': zeroTrackers } as const;
