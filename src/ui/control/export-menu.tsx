import type { VNode } from 'preact';
import type { Audit } from '../../core/audit/audit.ts';
import type { Exporter } from '../../core/exporters/exporter.ts';
import { EXPORTERS } from '../../core/exporters/index.ts';
import { Menu } from './menu.tsx';

export interface ExportMenuProps {
  readonly label: string;
  /** What is saved, where it is known yet. */
  readonly audit?: Audit;
  readonly up?: boolean;
  readonly onExport: (exporter: Exporter) => void;
}

/** Every format an audit can be saved in; those that only some audits fill, where it is known that this one does. */
export function ExportMenu({ label, audit, up = false, onExport }: ExportMenuProps): VNode {
  return (
    <Menu label={label} up={up}>
      {EXPORTERS.filter(it => it.isFor === undefined || (audit !== undefined && it.isFor(audit))).map(it => (
        <button type="button" class="menu-item" key={it.id} onClick={() => { onExport(it); }}>
          {it.title} <span class="quiet">{it.extension}</span>
        </button>
      ))}
    </Menu>
  );
}
