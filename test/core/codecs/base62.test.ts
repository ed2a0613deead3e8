import { BASE62 } from '../../../src/core/codecs/base62.ts';
import { refuses, writes } from './reading.ts';

// Vectors from Python: int.from_bytes(value, 'big'), written with divmod.
writes(BASE62, [['a', '1Z'], ['jane@shop.example', 'DMqkUUASJH2jsKfw5Cn4ffZ'], ['Hello World!', 'T8dgcjRGkZ3aysdN']]);
refuses(BASE62, ['', 'jane@shop', 'aB-c', 'aB_c', 'aB c', 'aB=', 'aB+', 'aB\n', 'é', 'z'.repeat(257)]);
