import { observePage } from '../../observers/page/install.ts';

observePage(window);
