import { attempt, getterOf, indexOf } from '../../natives.ts';

const nodeName = getterOf('Node', 'nodeName');

/** Whether a node stands for all of a page. */
export function isWhole(node: unknown): boolean {
  return indexOf(' #document HTML BODY ', ` ${attempt(() => nodeName(node)) ?? '-'} `) >= 0;
}
