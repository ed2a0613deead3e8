import type { VNode } from 'preact';
import type { Audit } from '../../core/audit/audit.ts';
import { ExportMenu } from '../control/export-menu.tsx';
import type { Words } from '../words/words.ts';
import type { PopupActs } from './popup-view.ts';

export interface FootProps {
  readonly audit: Audit;
  readonly words: Words;
  readonly acts: PopupActs;
}

/** Where to go from the popup: to the whole report, or out with a file. */
export function Foot({ audit, words, acts }: FootProps): VNode {
  return (
    <footer class="popup-foot">
      <button type="button" class="button first" onClick={acts.report}>{words.actions.report}</button>
      <button type="button" class="button" title={words.compare.title} onClick={acts.compare}>{words.compare.short}</button>
      <button type="button" class="button" title={words.panel.lead} onClick={acts.guide}>{words.panel.short}</button>
      <ExportMenu up label={words.actions.export} audit={audit} onExport={it => { acts.save(audit, it); }} />
    </footer>
  );
}
