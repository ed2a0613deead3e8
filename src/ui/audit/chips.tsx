import type { RecipientEntry } from '../../core/audit/audit.ts';
import type { Catalog } from '../../core/wording/catalog.ts';

export interface ChipsProps {
  readonly received: RecipientEntry['received'];
  readonly catalog: Catalog;
}

/** What somebody received, each kind with the form it was in. */
export function Chips({ received, catalog }: ChipsProps) {
  return (
    <ul class="chips">
      {received.map(({ category, form }) => (
        <li class={`chip ${form}`} key={`${category} ${form}`}>
          <span>{catalog.categories[category].name}</span>{' '}
          <span class="form">{catalog.forms[form].name}</span>
        </li>
      ))}
    </ul>
  );
}
