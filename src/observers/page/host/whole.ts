import { attempt, getterOf } from '../../natives.ts';
import { isListed } from './listed.ts';

const nodeName = getterOf('Node', 'nodeName');

/** Whether a node stands for all of a page. */
export function isWhole(node: unknown): boolean {
  return isListed(' #document HTML BODY ', attempt(() => nodeName(node)) ?? '-');
}
