import { BASE62_SMALL_FIRST } from '../../../src/core/codecs/base62-small-first.ts';
import { refuses, writes } from './reading.ts';

// Vectors from Python: int.from_bytes(value, 'big'), written with divmod.
writes(BASE62_SMALL_FIRST, [['a', '1z'], ['jane@shop.example', 'dmQKuuasjh2JSkFW5cN4FFz'], ['Hello World!', 't8DGCJrgKz3AYSDn']]);
refuses(BASE62_SMALL_FIRST, ['', 'jane@shop', 'aB-c', 'aB_c', 'aB c', 'aB=', 'aB+', 'aB\n', 'é', 'z'.repeat(257)]);
