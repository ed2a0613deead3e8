/** Where a line and column (from 1) are in a text, as an offset from its start; the nearest place where there is none. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, Math.max(0, line - 1)).reduce((sum, it) => sum + it.length + 1, 0);
  const within = Math.min(Math.max(0, column - 1), lines[line - 1]?.length ?? 0);
  return Math.min(before + within, text.length);
}

/** Puts the cursor at an offset, the rest of its line chosen so that it stands out, and brings the line into view. */
export function showLine(area: HTMLTextAreaElement, line: number, offset: number): void {
  const end = area.value.indexOf('\n', offset);
  area.focus();
  area.setSelectionRange(offset, end === -1 ? area.value.length : end);
  const height = Number.parseFloat(getComputedStyle(area).lineHeight) || 20;
  area.scrollTop = Math.max(0, (line - LINES_ABOVE) * height);
  area.scrollIntoView({ block: 'nearest' });
}

/** Lines left in view above the one that is shown. */
const LINES_ABOVE = 4;
