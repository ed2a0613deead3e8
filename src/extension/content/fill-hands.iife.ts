import { fillDocument } from '../../observers/filling/fill-document.ts';
import { isOfTopSite } from '../../observers/showing/is-of-top-site.ts';
import type { FillWorld } from '../panel/fill-page.ts';

// Put into a page when somebody who audits it asks for its fields to be filled, and into no other. Frames of other sites get nothing.
(globalThis as FillWorld).sillageFill ??= persona => isOfTopSite(window) ? fillDocument(document, persona) : 0;
