import type { Exporter } from './exporter.ts';
import { documentOf } from './markdown/document.ts';

/** The report as GitHub Flavored Markdown (https://github.github.com/gfm/), for pull requests, issues and wikis. */
export const markdown: Exporter = {
  id: 'markdown',
  title: 'Markdown',
  mediaType: 'text/markdown; charset=utf-8',
  extension: '.md',
  onRequest: true,
  render: documentOf,
};
