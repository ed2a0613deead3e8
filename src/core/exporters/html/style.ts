import { html } from './markup.ts';
import { CONSENT_STYLE } from './style-consent.ts';
import { MATRIX_STYLE } from './style-matrix.ts';
import { PARTS_STYLE } from './style-parts.ts';
import { PRINT_STYLE } from './style-print.ts';
import { TEXT_STYLE } from './style-text.ts';
import { TREES_STYLE } from './style-trees.ts';

/** All of the report's style. Plain text in six parts; it takes nothing from the audit. */
export const STYLE = html`${TEXT_STYLE}${PARTS_STYLE}${MATRIX_STYLE}${TREES_STYLE}${CONSENT_STYLE}${PRINT_STYLE}`;

/** SHA-256 of `STYLE`, so that no other style applies (CSP Level 3, hash-source). Its test says what it must be. */
export const STYLE_HASH = 'sha256-sZycQ6MrleTWYW/xX5GRN15aoNgcM9bDPJqvn2djTBg=';
