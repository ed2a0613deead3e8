import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/core/exporters/html.ts';
import type { Language } from '../../../../src/core/wording/language.ts';
import { cleanAudit, typicalAudit, worstAudit } from '../../../support/sample-audit.ts';
import { withSampleMeasures } from '../../../support/sample-measures.ts';
import { textOf } from '../../../support/strict-html.ts';

const chapterOf = (audit: ReturnType<typeof typicalAudit>, language: Language = 'en'): string => textOf(html.render(audit, language).split('<section id="measures">')[1]?.split('</section>')[0] ?? '');

describe('what to do, and what it would win', () => {
  it('tells the order with its sums, each measure with what it ends, and the headers to copy', () => {
    const text = chapterOf(withSampleMeasures(typicalAudit()));
    expect(text).toContain('The first 3 together: 20 → 80.');
    expect(text).toContain('The first 4 together: 20 → 100.');
    expect(text).toMatch(/Have PostHog \(posthog\.com\) record no texts and no inputs\. 20 → 55 Ends 2 3 4 5 Does not touch 5 6/u);
    expect(text).toContain('Content-Security-Policy-Report-Only: default-src &#39;self&#39;; script-src');
    expect(text).toContain('Permissions-Policy: camera=(self), geolocation=()');
    expect(text).toContain('Matomo: https://example.org/Matomo (2026-11-30)');
  });

  it('says where points are spared and the score does not rise, and where there is no score at all', () => {
    expect(chapterOf(withSampleMeasures(typicalAudit()))).toContain('but alone does not raise the score');
    const text = chapterOf(withSampleMeasures(worstAudit()), 'fr');
    expect(text).toContain('Il n’y a pas de note à améliorer');
    expect(text).not.toMatch(/→|NaN|undefined/u);
  });

  it('is no chapter, and not in the contents, where there is nothing to do', () => {
    for (const audit of [cleanAudit(), typicalAudit(), { ...typicalAudit(), measures: [] }]) expect(html.render(audit, 'en')).not.toContain('#measures"');
    expect(html.render(withSampleMeasures(typicalAudit()), 'en')).toContain('href="#measures"');
  });
});
