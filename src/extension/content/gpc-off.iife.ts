import { sayAsking } from '../../observers/asking.ts';

sayAsking(false);
