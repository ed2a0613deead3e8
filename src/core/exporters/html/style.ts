import { html } from './markup.ts';
import { CONSENT_STYLE } from './style-consent.ts';
import { DECLARED_STYLE } from './style-declared.ts';
import { MATRIX_STYLE } from './style-matrix.ts';
import { MEASURES_STYLE } from './style-measures.ts';
import { PARTS_STYLE } from './style-parts.ts';
import { PRINT_STYLE } from './style-print.ts';
import { TEXT_STYLE } from './style-text.ts';
import { TREES_STYLE } from './style-trees.ts';

/** All of the report's style. Plain text in parts; it takes nothing from the audit. */
export const STYLE = html`${TEXT_STYLE}${PARTS_STYLE}${MATRIX_STYLE}${TREES_STYLE}${CONSENT_STYLE}${DECLARED_STYLE}${MEASURES_STYLE}${PRINT_STYLE}`;

/** SHA-256 of `STYLE`, so that no other style applies (CSP Level 3, hash-source). Its test says what it must be. */
export const STYLE_HASH = 'sha256-AGu1Pqwax/GTDBX19I0xfHTto+gSTi7cpmE7zuR4WrI=';
