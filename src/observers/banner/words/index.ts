import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import type { Words } from './says.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';

/** All languages are tried on every text: a page may be in one and its consent platform in another. */
export const LANGUAGES: readonly Words[] = [en, fr, de, es, it, nl, pl, pt, sv, da, nb, fi, cs, hu, ro, el, tr];
