import { observeBanner } from '../../../src/observers/banner/install.ts';

observeBanner('visitor');
