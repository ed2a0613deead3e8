import { BASE62_LETTERS_FIRST } from '../../../src/core/codecs/base62-letters-first.ts';
import { refuses, writes } from './reading.ts';

// Vectors from Python: int.from_bytes(value, 'big'), written with divmod.
writes(BASE62_LETTERS_FIRST, [['a', 'Bj'], ['jane@shop.example', 'NW0ueeKcTRCt2Up6FMxEppj'], ['Hello World!', 'dInqmtbQujDk82nX']]);
refuses(BASE62_LETTERS_FIRST, ['', 'jane@shop', 'aB-c', 'aB_c', 'aB c', 'aB=', 'aB+', 'aB\n', 'é', 'z'.repeat(257)]);
