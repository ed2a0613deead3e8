import { JS_ESCAPE } from '../../../src/core/codecs/js-escape.ts';
import { reads, refuses, writes } from './reading.ts';

writes(JS_ESCAPE, [['jane@shop', 'jane\\x40shop'], ["it's", 'it\\x27s'], ['😀é', '\\u{1f600}\\xe9']]);
reads(JS_ESCAPE, [
  ['\\x6A\\x61', 'ja'], ['\\u{40}', '@'], ['\\u{00000040}', '@'], ["\\'\\u0040", "'@"], ['\\x40\\x4', '@\\x4'], ['\\x40\\u{}', '@\\u{}'], ['\\x40\\u{110000}', '@\\u{110000}'],
  ['\\x40\\u{40', '@\\u{40'], ['ja\\\nne', 'jane'], ['\\0', '\0'], ['\\x40\\07', '@\\07'], ['\\v\\`\\$', '\v`$'],
]);
refuses(JS_ESCAPE, ['', 'jane', '\\', '\\x', '\\x4', '\\xg0', '\\u0040', '\\n', '\\"', '\\\\x40', '\\u{}', '\\u{g}', '\\u{110000}', '\\100', '\\07', '%x40', '\\X40', 'C:\\Users']);
