import type { Part } from './unpack.ts';

/** The named parts of a `multipart/form-data` text (RFC 7578), or undefined if it is none. File names count as data. */
export function multipart(text: string): readonly Part[] | undefined {
  const boundary = /^--([^\r\n]{1,200})\r?\n/u.exec(text)?.[1];
  if (boundary === undefined || !/content-disposition:/iu.test(text)) return undefined;
  return text.split(`--${boundary}`).flatMap(partIn);
}

function partIn(section: string): readonly Part[] {
  const [head = '', ...rest] = section.replace(/^\r?\n/u, '').split(/\r?\n\r?\n/u);
  const name = /[^e]name="([^"]*)"/iu.exec(head)?.[1];
  if (name === undefined) return [];
  const file = /filename="([^"]*)"/iu.exec(head)?.[1];
  const value = { name: `.${name}`, text: rest.join('\n\n').replace(/\r?\n$/u, ''), steps: ['multipart'] };
  return file === undefined ? [value] : [value, { name: `.${name}.filename`, text: file, steps: ['multipart'] }];
}
