import * as v from 'valibot';
import { shaped } from '../shape/shape.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { vendorShape } from './vendor-shape.ts';

/** The dictionary out of the tables that ship with the product. A test holds them to the shape: one that breaks it gives none. */
export function vendorsFrom(tables: readonly unknown[]): Dictionary {
  const read = shaped(v.array(vendorShape), tables);
  return dictionaryOf(read.ok ? read.value : []);
}
