import { isOfTopSite } from '../../observers/showing/is-of-top-site.ts';

// What it imports is set up when it is called, not when the script starts: frames of other sites pay for the question only.
if (isOfTopSite(window)) void import('../../observers/showing/install.ts').then(it => it.observeShown());
