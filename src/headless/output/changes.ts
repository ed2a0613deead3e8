import type { Inventory, InventoryEntry } from '../../core/inventory/inventory.ts';
import type { ScriptChange } from '../../core/inventory/compare.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import { doingsOf, listOf, momentOf, scriptName } from '../../core/wording/sentences.ts';
import type { Style } from './matrix.ts';

/** What differs from the saved inventory, a line each, or that nothing does. */
export function changesText(changes: readonly ScriptChange[], before: Inventory, { words, language, paint }: Style): string {
  const { inventory } = words;
  const width = Math.max(...Object.values(inventory.changes).map(it => it.length));
  const lines = changes.map(it => `  ${paint(it.what === 'gone' ? 'dim' : 'red', inventory.changes[it.what].padEnd(width))}  ${lineOf(it, { words, language })}`);
  return [
    paint('bold', inventory.title),
    paint('dim', `  ${inventory.compared(momentOf(before.savedAt, language))}`),
    ...lines.length === 0 ? [`  ${inventory.nothing}`] : lines,
  ].join('\n');
}

function lineOf(change: ScriptChange, { words, language }: Pick<Style, 'words' | 'language'>): string {
  const { script } = change;
  const who = `${scriptName(script, language)}${ownerOf(script)}`;
  const detail = detailOf(change, { words, language });
  return detail === '' ? who : `${who}${catalogOf(language).notation.colon}${detail}`;
}

function ownerOf({ party, organization, domain }: InventoryEntry): string {
  return party === 'first' ? '' : ` (${organization ?? domain})`;
}

function detailOf(change: ScriptChange, { words, language }: Pick<Style, 'words' | 'language'>): string {
  const { integrities } = catalogOf(language).scripts;
  switch (change.what) {
    case 'new': return doingsOf(change.script, language).join('; ');
    case 'content': return change.script.of === 'inline' ? words.inventory.inline : '';
    case 'unread': return (['content', 'integrity'] as const).filter(it => change.unread[it]).map(it => words.inventory.unread[it]).join('; ');
    case 'integrity': return `${integrities[change.before]} → ${integrities[change.script.integrity]}`;
    case 'behavior': return doingsOf({ doing: change.does }, language).join('; ');
    case 'recipient': return listOf(change.domains, language);
    case 'gone': return '';
  }
}
