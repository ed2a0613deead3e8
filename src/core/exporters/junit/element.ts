/** A piece of XML that is one already. Only `element` and `textNode` make it, so that nothing of the wire becomes markup. */
export type Xml = string & { readonly [xml]: true };

declare const xml: unique symbol;

/** An element with its attributes, those that are undefined left out, and what is in it. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content: readonly Xml[] = []): Xml {
  const told = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${quoted(String(value))}"`]));
  const open = `<${name}${told.join('')}`;
  return (content.length === 0 ? `${open}/>` : `${open}>${content.join('')}</${name}>`) as Xml;
}

export function textNode(text: string): Xml {
  return escaped(text) as Xml;
}

/** On a line of its own. */
export function lines(content: readonly Xml[]): readonly Xml[] {
  return content.length === 0 ? [] : [...content.map(it => `\n${it}` as Xml), '\n' as Xml];
}

/** All that XML 1.0 §2.2 does not allow: control characters, halves of surrogate pairs, and two that are no characters. */
const NOT_ALLOWED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' };

function escaped(text: string): string {
  return text.replace(NOT_ALLOWED, '').replace(/[&<>\r]/g, it => ENTITIES[it] ?? '');
}

/** Line ends and tabs as references, or they would be read as spaces (§3.3.3). */
function quoted(text: string): string {
  return escaped(text).replace(/["\n\t]/g, it => ENTITIES[it] ?? '');
}
