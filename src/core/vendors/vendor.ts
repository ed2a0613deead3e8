import type { DataCategory } from '../datum/category.ts';
import type { Form } from '../datum/form.ts';
import type { Look } from './look.ts';

/** What a vendor says that a message is for, as far as it says so. */
export type Purpose = (typeof PURPOSES)[number];

export const PURPOSES = [
  'page-measurement', 'event-measurement', 'conversion-measurement', 'audience-building', 'identification', 'session-replay',
  'error-reports', 'performance-measurement', 'messaging', 'lead-capture',
] as const;

/** One vendor's wire formats, as its documentation or its public source tells them. Data: `knowledge/vendors/<id>.json`. */
export interface Vendor {
  /** `meta-pixel`: permanent, kebab-case, the name of its file. */
  readonly id: string;
  /** The product, as its owner writes it. */
  readonly name: string;
  readonly organization: string;
  readonly sources: readonly Source[];
  /** The first that fits is believed: what is more exact stands before what is less. */
  readonly messages: readonly Message[];
}

/** Where something was read, and when. */
export interface Source {
  readonly id: string;
  readonly address: string;
  /** The day it was read: 2026-11-30. */
  readonly read: string;
  /** What it says, in our words. */
  readonly says: string;
}

/** One kind of request a vendor's library makes. */
export interface Message {
  readonly id: string;
  /** Hosts (with all below them) and beginnings of paths, by whole segments; `*` is any one segment. No paths: any. */
  readonly from: { readonly hosts: readonly string[]; readonly paths?: readonly string[] | undefined };
  /** What else a request to these hosts must hold to be this message. */
  readonly when?: readonly Condition[] | undefined;
  /** By what it is recognized at any other host: several telling fields. Left out where nothing in it is telling. */
  readonly shape?: readonly Condition[] | undefined;
  /** How the body is to be taken apart further: parameters on each line. */
  readonly steps?: 'lines-of-pairs' | undefined;
  /** Where the names of its events stand, and which of them the vendor documents. */
  readonly events?: { readonly at: readonly string[]; readonly known: readonly string[] } | undefined;
  readonly purposes: readonly Purpose[];
  readonly fields: readonly DeclaredField[];
  /** Why we take it so, where the sources leave room. */
  readonly reasoning?: string | undefined;
  /** Ids of the sources that show this message. */
  readonly sources: readonly string[];
}

/** Something a field must be. Of several properties all must hold; with none, that it is there is enough. */
export interface Condition {
  /** Paths of the field, any of them (see `path.ts`). */
  readonly at: readonly string[];
  readonly is?: readonly string[] | undefined;
  readonly starts?: readonly string[] | undefined;
  readonly holds?: string | undefined;
  readonly looks?: Look | undefined;
}

/** A field of which the vendor says what it holds. */
export interface DeclaredField {
  readonly at: readonly string[];
  readonly category: DataCategory;
  /** `hashed`: counts only where a digest stands in it. `either`: what stands in it decides. */
  readonly form: Form | 'either';
  /** Counts only where the value holds this text: a list of tagged values. */
  readonly holds?: string | undefined;
  /** Beginnings of values that the vendor's library makes itself where it knows of nobody. */
  readonly unless?: readonly string[] | undefined;
  readonly source: string;
}
