import { isOfTopSite } from '../../observers/showing/is-of-top-site.ts';
import { SHOWN } from './names.ts';

const world = globalThis as unknown as { [SHOWN]?: () => void };

// What it imports is set up when it is called, not when the script starts: frames of other sites pay for the question only.
if (isOfTopSite(window)) void import('../../observers/showing/install.ts').then(it => { world[SHOWN] = it.observeShown(); });
