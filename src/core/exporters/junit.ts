import type { Exporter } from './exporter.ts';
import { suitesOf } from './junit/suites.ts';

/**
 * The rules as tests, for what shows test results: a suite for each page and state of the visitor's choice, a case for each rule. A case
 * passes only where all that its detector looks at was seen: what was not looked at is skipped, with the reason. There is no standard;
 * the elements are those of Ant and Surefire, which Jenkins, GitLab and the actions of GitHub read.
 */
export const junit: Exporter = {
  id: 'junit',
  title: 'JUnit',
  mediaType: 'application/xml',
  extension: '.xml',
  onRequest: true,
  render: (audit, language) => suitesOf([audit], language),
  renderAll: suitesOf,
};
