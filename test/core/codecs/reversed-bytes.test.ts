import { REVERSED_BYTES } from '../../../src/core/codecs/reversed-bytes.ts';
import { reads, refuses, writes } from './reading.ts';

writes(REVERSED_BYTES, [['jane@shop', 'pohs@enaj']]);
reads(REVERSED_BYTES, [[Uint8Array.of(0xa9, 0xc3, 0x61), 'aé']]);
refuses(REVERSED_BYTES, ['', 'a', Uint8Array.of(0xff)]);
