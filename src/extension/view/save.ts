import type { Audit } from '../../core/audit/audit.ts';
import type { Exporter } from '../../core/exporters/exporter.ts';
import type { Language } from '../../core/wording/language.ts';
import { fileNameOf } from './file-name.ts';

/** Saves an audit as a file, through a link of the page itself: no permission to download is needed. */
export function save(audit: Audit, exporter: Exporter, language: Language): void {
  saveFile([exporter.render(audit, language)], { name: fileNameOf(audit, exporter), mediaType: exporter.mediaType });
}

/** The same of any text, in pieces. */
export function saveFile(pieces: readonly string[], { name, mediaType }: { readonly name: string; readonly mediaType: string }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...pieces], { type: mediaType }));
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, READ_BY_THEN_MS);
}

/** A browser may ask where to save before it reads the file. */
const READ_BY_THEN_MS = 300_000;
