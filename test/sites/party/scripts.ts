import { readFileSync } from 'node:fs';

/** A page or script that a third party of the bed serves; they stand in `party/served/`. */
export const partyFile = (name: string): string => readFileSync(new URL(`./served/${name}`, import.meta.url), 'utf8');

export const partyScript = (name: string): string => partyFile(`${name}.js`);
