import { databaseOpener } from '../background/database.ts';
import { libraryIn } from '../background/library.ts';

/** The audits kept in this browser. */
export const kept = libraryIn(databaseOpener(), () => crypto.randomUUID());
