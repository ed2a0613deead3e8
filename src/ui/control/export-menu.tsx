import type { VNode } from 'preact';
import type { Exporter } from '../../core/exporters/exporter.ts';
import { EXPORTERS } from '../../core/exporters/index.ts';
import { Menu } from './menu.tsx';

export interface ExportMenuProps {
  readonly label: string;
  readonly up?: boolean;
  readonly onExport: (exporter: Exporter) => void;
}

/** Every format an audit can be saved in. */
export function ExportMenu({ label, up = false, onExport }: ExportMenuProps): VNode {
  return (
    <Menu label={label} up={up}>
      {EXPORTERS.map(it => (
        <button type="button" class="menu-item" key={it.id} onClick={() => { onExport(it); }}>
          {it.title} <span class="quiet">{it.extension}</span>
        </button>
      ))}
    </Menu>
  );
}
