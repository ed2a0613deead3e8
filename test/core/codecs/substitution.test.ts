import { SUBSTITUTION } from '../../../src/core/codecs/substitution.ts';
import { refuses, writes } from './reading.ts';

// The last by Python's str.translate.
writes(SUBSTITUTION, [['kibp8A4EWR', '0123456789'], ['MKHa7gvyz1', 'ABCDEFGHIJ'], ['jane@shop.example', 'wDWi@vYz3.iSDk3qi']]);
refuses(SUBSTITUTION, ['', '@', '.-_', '日本', '+ /']);
