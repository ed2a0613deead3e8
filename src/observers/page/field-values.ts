import { attempt, bare, descriptorOf, getterOf } from '../natives.ts';
import { clockOf } from '../outbox-clock.ts';
import type { After } from './host/calls.ts';
import { nameOf } from './host/field.ts';
import type { FieldKind } from './host/field-kinds.ts';
import { fieldKindsOf } from './host/field-kinds.ts';
import type { PageHost, PageObserver } from './host/page-host.ts';

/** Reads told of in one document, each with a stack at about 5 µs: of what must not be missed, and of all other fields. */
const SECRETS_MAX = 150;
const OTHERS_MAX = 200;

/** Where a getter stands. */
interface Place {
  readonly prototype: object;
  readonly member: string;
}

const fileCount = getterOf('FileList', 'length');

/**
 * Reads of what fields hold, where they hold something: `value`, the `files` of an input (`amounts.files`: how many), a whole
 * form by `new FormData(form)`. `of` is what was read, `count` how often fields like this one were. `amounts.through`: the page
 * has put a getter of its own in front (React does, on each field), so that the innermost script only passes on what another one
 * asked for. What is read as `checked`, `valueAsNumber`, a form's `elements` or the text of editable elements goes unseen; and
 * somebody who always reads at the same point as a library did before is found by chance only, at powers of two
 * (of passwords and the like, of each field; of others, of all together).
 */
export const fieldValues: PageObserver = {
  id: 'field-values',
  of: 'use',
  places(host) {
    const { page, use } = host;
    const kinds = fieldKindsOf(page, clockOf(page));
    const isAffordable = budgetOf(host);

    const tell = (place: Place, field: object, more: { readonly kind: FieldKind; readonly files: number | undefined }): void => {
      const getter = bare(descriptorOf(place.prototype, place.member) ?? {}).get;
      const through = !host.isOurs(getter) || descriptorOf(field, place.member) ? 1 : undefined;
      const amounts = bare({ through, files: more.files }) as Readonly<Record<string, number>>;
      use('value-read', place.member, bare({ on: 'field', field: more.kind.hint, count: more.kind.count, amounts: through ?? more.files ? amounts : undefined }));
    };
    const read = (place: Place, field: object, files?: number): void => {
      const kind = kinds.of(field);
      if (kind.holds === (files ? 'files' : 'text') && kinds.isDue(kind) && isAffordable(kind)) tell(place, field, { kind, files });
    };
    const value = ({ prototype }: { readonly prototype: object }): After => (_, self, result) => {
      if (result !== '') read({ prototype, member: 'value' }, self as object);
    };
    const files = ({ prototype }: { readonly prototype: object }): After => (_, self, result) => {
      const count = attempt(() => fileCount(result));
      if (count) read({ prototype, member: 'files' }, self as object, count);
    };
    return {
      HTMLInputElement: { 'get value': value(page.HTMLInputElement), 'get files': files(page.HTMLInputElement) },
      HTMLTextAreaElement: { 'get value': value(page.HTMLTextAreaElement) },
      HTMLSelectElement: { 'get value': value(page.HTMLSelectElement) },
      FormData: { new(args) { if (nameOf(args[0]) === 'FORM') use('value-read', 'FormData', bare({ on: 'form' })); } },
    };
  },
};

/** Reads that can still be told of. That there are none left is told once. */
function budgetOf({ miss }: PageHost): (kind: FieldKind) => boolean {
  const left = bare({ secrets: SECRETS_MAX, others: OTHERS_MAX, told: false });
  return ({ isSecret }) => {
    const name = isSecret ? 'secrets' : 'others';
    left[name] -= 1;
    if (left[name] >= 0) return true;
    if (!left.told) miss('use', 'limit-reached');
    left.told = true;
    return false;
  };
}
