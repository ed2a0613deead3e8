import { ROT13 } from '../../../src/core/codecs/rot13.ts';
import { refuses, writes } from './reading.ts';

writes(ROT13, [['Jane@Shop.example', 'Wnar@Fubc.rknzcyr'], ['az', 'nm']]);
refuses(ROT13, ['', '123', '@.-_', '+33 6 12 34', '日本', '2026-01-31']);
