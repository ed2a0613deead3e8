import { observeBanner } from '../../observers/banner/install.ts';

observeBanner('visitor');
