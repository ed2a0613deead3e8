import type { VNode } from 'preact';

export interface ChoicesProps<I extends string> {
  readonly title: string;
  readonly name: string;
  readonly of: readonly { readonly id: I; readonly name: string; readonly means?: string }[];
  readonly chosen: readonly I[];
  /** Several can be chosen at once. */
  readonly many?: boolean;
  readonly onChoose: (id: I, on: boolean) => void;
}

/** A group of choices, one or several of which are made. */
export function Choices<I extends string>({ title, name, of, chosen, many = false, onChoose }: ChoicesProps<I>): VNode {
  return (
    <fieldset>
      <legend><h2>{title}</h2></legend>
      <div class="profiles">
        {of.map(it => (
          <label class="profile" key={it.id}>
            <input type={many ? 'checkbox' : 'radio'} name={name} checked={chosen.includes(it.id)} onChange={event => { onChoose(it.id, event.currentTarget.checked); }} />
            <span>{it.name}{it.means !== undefined && <span class="quiet means">{it.means}</span>}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
