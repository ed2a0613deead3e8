import type { VNode } from 'preact';
import type { RecipientEntry } from '../../core/audit/audit.ts';
import type { Catalog } from '../../core/wording/catalog.ts';

export interface ChipsProps {
  readonly received: RecipientEntry['received'];
  readonly catalog: Catalog;
}

/** What somebody received, each kind with the form it was in; once, however often it was found. */
export function Chips({ received, catalog }: ChipsProps): VNode {
  const distinct = new Map(received.map(it => [`${it.category} ${it.form}`, it]));
  return (
    <ul class="chips">
      {[...distinct].map(([key, { category, form }]) => (
        <li class={`chip ${form}`} key={key}>
          <span>{catalog.categories[category].name}</span>{' '}
          <span class="form">{catalog.forms[form].name}</span>
        </li>
      ))}
    </ul>
  );
}
