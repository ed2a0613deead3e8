import type { VNode } from 'preact';
export type IconName = keyof typeof PATHS;

/** A line drawing in the color of the text around it. Decoration: what it stands for is said in words beside it. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): VNode {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Drawn for Sillage on a grid of 24. The wake is the mark of the product: a boat, and what it leaves behind. */
const PATHS = {
  wake: 'M12 2.5c2.2 2.6 3 5 3 7.200S14 13 12 13s-3-1.100-3-3.300.8-4.600 3-7.200zM7.500 12c-.6 3.600-2 6.400-4.500 8.500M16.500 12c.6 3.600 2 6.400 4.500 8.500M12 16.500v4',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  closed: 'M2.500 9.500C4 12.500 7.500 15 12 15s8-2.500 9.500-5.500M12 15v3.500M6 13.500l-2 3M18 13.500l2 3',
  reload: 'M20 12a8 8 0 1 1-2.300-5.700M20 3v5h-5',
  warning: 'M12 3.500L2.500 20h19zM12 10v4.500M12 17.300v.2',
  shelf: 'M5 4v16M9 4v16M5 4h4M5 20h4M13 5.500l3.700-1 4 15-3.700 1z',
  lock: 'M5.500 10.500h13v10h-13zM8 10.500V7.500a4 4 0 0 1 8 0v3',
} as const;
