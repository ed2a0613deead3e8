import { askOtherwise } from '../../observers/asking.ts';

askOtherwise();
