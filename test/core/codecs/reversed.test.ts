import { REVERSED } from '../../../src/core/codecs/reversed.ts';
import { reads, refuses, writes } from './reading.ts';

writes(REVERSED, [['jane@shop', 'pohs@enaj'], ['ab', 'ba']]);
reads(REVERSED, [['é1', '1é'], ['😀ab', 'ba😀'], ['日本', '本日']]);
refuses(REVERSED, ['', 'a', Uint8Array.of(0x61, 0xff), Uint8Array.of(0xa9, 0xc3), Uint8Array.of(0xc0, 0x80), Uint8Array.of(0xed, 0xa0, 0x80), Uint8Array.of(0xf5, 0x80, 0x80, 0x80), Uint8Array.of(0x61, 0xe2, 0x82)]);
