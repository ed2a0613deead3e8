import type { ComponentChildren, VNode } from 'preact';

export interface MenuProps {
  readonly label: string;
  /** Opens upward, for a menu at the foot of a window. */
  readonly up?: boolean;
  readonly children: ComponentChildren;
}

/** A button that unfolds a list of choices. Escape, choosing, or going elsewhere folds it again. */
export function Menu({ label, up = false, children }: MenuProps): VNode {
  return (
    <details class={up ? 'menu up' : 'menu'} onKeyDown={onKey} onFocusOut={onLeave} onClick={onChoice}>
      <summary class="button">{label}</summary>
      <div class="menu-list">{children}</div>
    </details>
  );
}

function onKey(event: KeyboardEvent): void {
  const menu = event.currentTarget;
  if (event.key !== 'Escape' || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
  event.preventDefault();
  event.stopPropagation();
  fold(menu);
}

function onLeave(event: FocusEvent): void {
  const menu = event.currentTarget;
  const stays = event.relatedTarget instanceof Node && menu instanceof Node && menu.contains(event.relatedTarget);
  if (menu instanceof HTMLDetailsElement && event.relatedTarget !== null && !stays) menu.open = false;
}

function onChoice(event: MouseEvent): void {
  const menu = event.currentTarget;
  const chosen = event.target instanceof Element && event.target.closest('.menu-item') !== null;
  if (menu instanceof HTMLDetailsElement && chosen) fold(menu);
}

function fold(menu: HTMLDetailsElement): void {
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
