import { observePage } from '../../../src/observers/page/install.ts';

observePage(window);
