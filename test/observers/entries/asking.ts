import { sayAsking } from '../../../src/observers/asking.ts';

sayAsking(true);
