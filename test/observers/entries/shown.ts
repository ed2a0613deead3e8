import { isOfTopSite } from '../../../src/observers/showing/is-of-top-site.ts';

if (isOfTopSite(window)) void import('../../../src/observers/showing/install.ts').then(it => it.observeShown());
