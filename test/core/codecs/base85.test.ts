import { BASE85 } from '../../../src/core/codecs/base85.ts';
import { refuses, writes } from './reading.ts';

// As Python writes them: `base64.b85encode(…)`.
writes(BASE85, [['Man ', 'O<`^z'], ['jane@shop.example', 'YGH0=Kyzqsa4uzdVQp}1Wd'], ['a', 'VE'], ['\0\0\0\0', '00000']]);
refuses(BASE85, ['', 'V', 'O<`^zV', '~~~~~', '|NsC1', 'O<`^ ', 'O<.^z', '"O<`^z"', "it's!", 'a/b/c', 'O<`^\n']);
