/**
 * A text as a message of SARIF: what would be an embedded link (§3.11.6, `[text](address)`) or a placeholder (§3.11.5, `{0}`) stays
 * what it is, whoever wrote it.
 */
export function messageOf(text: string): { readonly text: string } {
  return { text: text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&') };
}
