import { ROT47 } from '../../../src/core/codecs/rot47.ts';
import { refuses, writes } from './reading.ts';

writes(ROT47, [['Hello, World!', 'w6==@[ (@C=5P'], ['jane@shop', ';2?6oD9@A']]);
refuses(ROT47, ['', ' ', '\n\t ', '日本']);
