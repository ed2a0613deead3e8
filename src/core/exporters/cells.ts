/** One line of a table for spreadsheets (RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/**
 * Quoted where RFC 4180 asks for it. A cell that a spreadsheet would take for a formula gets an apostrophe before it
 * and is quoted (OWASP, CSV Injection: https://owasp.org/www-community/attacks/CSV_Injection). So does what would begin
 * a cell where semicolons or tabs part them, as in a French Excel.
 */
function cell(text: string): string {
  const formula = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/.test(text) || /^[\t\r\n]/.test(text);
  const safe = `${formula ? '\'' : ''}${text.replace(/(;|(?<=\S)\t)(?=[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, '$1\'')}`;
  return formula || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
