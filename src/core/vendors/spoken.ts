import type { DataCategory } from '../datum/category.ts';
import type { Form } from '../datum/form.ts';
import type { Field } from '../payload/field.ts';
import type { Purpose } from './vendor.ts';

/** What a request says in a vendor's own format. */
export interface Spoken {
  /** `meta-pixel` */
  readonly vendor: string;
  /** `Meta Pixel` */
  readonly name: string;
  readonly message: string;
  /** `host`: it went to the vendor. `shape`: to somebody else, in the vendor's format: a proxy, a tag manager on a server, or an imitation. */
  readonly by: 'host' | 'shape';
  readonly events: readonly SpokenEvent[];
  readonly declared: readonly Declared[];
  readonly purposes: readonly Purpose[];
}

/** An event's name. One that the vendor does not document was thought of by the site, and may say anything. */
export interface SpokenEvent {
  readonly name: string;
  readonly documented: boolean;
}

/** A field of the request of which the vendor says what it holds, though nobody may know the value. */
export interface Declared {
  readonly category: DataCategory;
  readonly form: Form;
  /** Something stands in it; false where the field is there and empty. */
  readonly present: boolean;
  readonly field: Field;
}
