import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import { conductAudit } from '../../src/core/audit/conduct.ts';
import { auditShape } from '../../src/core/audit/shape.ts';
import { rememberingReader } from '../../src/core/dossier/remembering-reader.ts';
import type { EvidenceLog } from '../../src/core/evidence/log.ts';
import { EXPORTERS as exporters } from '../../src/core/exporters/index.ts';
import { LANGUAGES } from '../../src/core/wording/language.ts';
import { rememberingOpener } from '../../src/core/search/remembering.ts';
import { shaped } from '../../src/core/shape/shape.ts';
import { acts, countsOf, forgeries, joinedVisits, shuffled, tell, TYPED } from '../support/acts.ts';
import type { LeakyVisit } from '../support/arbitraries.ts';
import { writingsOf } from '../support/writings.ts';
import { leakyVisits } from '../support/arbitraries.ts';
import { knowledge } from '../support/knowledge.ts';
import type { Story } from '../support/visit.ts';
import { visit } from '../support/visit.ts';

// Each visit has values of its own, and spelling a value out takes some milliseconds.
vi.setConfig({ testTimeout: 60_000 });

const audit = (log: EvidenceLog, rules = knowledge.rulebook.rules): Audit =>
  conductAudit({ visits: [log], known: [] }, { ...knowledge, rulebook: { ...knowledge.rulebook, rules } });
const holds = (check: (visit: LeakyVisit) => void, numRuns = 100): void => { fc.assert(fc.property(leakyVisits, it => { check(it); }), { numRuns }); };

// Kills: a clock, a random number or the order of an object's keys in the core.
test('the same log gives the same audit, byte for byte', () => {
  holds(({ log }) => { expect(JSON.stringify(audit(structuredClone(log)))).toBe(JSON.stringify(audit(log))); });
});

// Kills: a reading remembered by its name alone, for another search, or before the rest of it was told.
test('an audit that remembers the ones before is the same as one that does not', () => {
  holds(({ log }) => {
    const remembered = { ...knowledge, openSearch: rememberingOpener(), read: rememberingReader() };
    for (let n = 1; n <= log.evidence.length; n += 1) {
      const visits = [{ ...log, evidence: log.evidence.slice(0, n) }];
      expect(JSON.stringify(conductAudit({ visits, known: [] }, remembered))).toBe(JSON.stringify(conductAudit({ visits, known: [] }, knowledge)));
    }
  }, 40);
});

// Kills: a rule that forgives what came before, a detector that forgets, a score that is an average.
// Of a person's own visit, which is judged while it goes on. One that is made to be compared is judged when it is over: until its
// banner comes the site never asked (`no-banner`), and another visit can take away from what one alone seemed to show.
test('more evidence never raises the score', () => {
  holds(({ log: { visit: about, ...log } }) => {
    const live = { visit: { ...about, state: 'live' as const }, ...log };
    const scores = log.evidence.map((_, n) => audit({ ...live, evidence: log.evidence.slice(0, n + 1) }).score)
      .map(it => it.status === 'graded' ? it.value : 100);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  }, 40);
});

// Kills: an exporter that walks violations and drops what no rule speaks of. The rules are drawn too, or it would live.
test('every exporter accounts for every finding, ruled on or not', () => {
  fc.assert(fc.property(leakyVisits, fc.subarray([...knowledge.rulebook.rules]), ({ log }, rules) => {
    const result = audit(log, rules);
    for (const exporter of exporters.filter(it => it.tellsOf === undefined)) {
      const report = exporter.render(result, 'en');
      for (const { id } of result.findings) expect(report, exporter.id).toContain(id);
    }
  }), { numRuns: 40 });
});

// Kills: any text of the wire that reaches an audit without passing through `hide`.
test('the auditor does not leak: no audit and no report holds a typed value, in any spelling', () => {
  holds(({ log, typed }) => {
    const result = audit(log);
    const reports = LANGUAGES.flatMap(language => exporters.map(it => it.render(result, language)));
    const all = [...reports, JSON.stringify(result)].map(report => ({ report, small: report.toLowerCase() }));
    for (const text of typed.flatMap(({ value, category }) => writingsOf(value, category))) {
      for (const { report, small } of all) {
        expect(small).not.toContain(text.toLowerCase());
        expect(report).not.toContain(encodeURIComponent(text));
      }
    }
  }, 60);
});

// Kills: a page's account that replaces or outweighs the browser's.
test('what only the page says adds findings and removes none', () => {
  holds(({ log }) => {
    const all = new Set(audit(log).findings.map(it => it.id));
    const withoutPage = audit({ ...log, evidence: log.evidence.filter(it => it.witness === 'browser') });
    for (const { id } of withoutPage.findings) expect(all).toContain(id);
  });
});

// Kills: a finding made from nothing, a reference to evidence the audit does not hold.
test('every finding names evidence, and the audit holds what it names', () => {
  holds(({ log }) => {
    const { findings, evidence } = audit(log);
    const refs = new Set(evidence.map(it => it.ref));
    for (const it of findings) for (const ref of it.evidence) expect(refs).toContain(ref);
  });
});

// Kills: a finding about nobody, a recipient listed twice.
test('every finding is about a recipient the audit lists, once', () => {
  holds(({ log }) => {
    const { findings, recipients } = audit(log);
    const domains = recipients.map(it => it.domain);
    expect(new Set(domains).size).toBe(domains.length);
    for (const it of findings) expect(domains).toContain(it.recipient);
  });
});

// Kills: a page's word that is taken for the browser's (a call, a message over a socket, a server of WebRTC) without its twin.
test('a forged record alone never makes an exposure', () => {
  fc.assert(fc.property(leakyVisits, forgeries, ({ log }, forged) => {
    const exposed = (it: EvidenceLog): readonly string[] => audit(it).findings.filter(({ category }) => category !== undefined).map(({ id }) => id).toSorted();
    expect(exposed({ ...log, evidence: [...log.evidence, ...forged.map(it => ({ ...it, offsetMs: lastMs(log) + 50 }))] })).toEqual(exposed(log));
  }), { numRuns: 60 });
});

// Kills: a page's account that replaces what the browser saw, or that uses up the twin of another request.
test('the page may accuse itself, never excuse itself', () => {
  fc.assert(fc.property(leakyVisits, ({ log }) => {
    const before = audit(log);
    // For each request that the browser saw, the page says that it carried nothing of note.
    const excuses = log.evidence.flatMap(it => it.kind === 'request' && it.witness === 'browser'
      ? [{ ...it, id: `${it.id}p`, exchange: `p-${it.exchange}`, witness: 'page' as const, body: { kind: 'text', text: 'nothing', bytes: 7, cut: false } as const }] : []);
    const after = audit({ ...log, evidence: [...excuses, ...log.evidence] });
    const ids = new Set(after.findings.map(it => it.id));
    for (const { id } of before.findings) expect(ids).toContain(id);
    if (before.score.status === 'graded') expect(after.score).toMatchObject({ status: 'graded', value: expect.toSatisfy((value: number) => before.score.status === 'graded' && value <= before.score.value) as number });
  }), { numRuns: 60 });
});

// Kills: a join that takes the first that was told for the first that happened; gaps, consent or stores read in the order of arrival.
test('in whichever order witnesses report, the audit is the same', () => {
  fc.assert(fc.property(joinedVisits, fc.infiniteStream(fc.nat()), (log, chance) => {
    expect(JSON.stringify(audit({ ...log, evidence: shuffled(log.evidence, chance) }))).toBe(JSON.stringify(audit(log)));
  }), { numRuns: 60 });
});

// Kills: a twin that is told as a second transmission, a transmission that is lost for a twin's sake.
test('what several witnesses tell of one act counts once, and every hop that the browser saw counts', () => {
  fc.assert(fc.property(acts, told => {
    const { recipients } = audit(told.reduce<Story>((story, it) => tell(story, it), visit('https://shop.example/')).log);
    for (const { to, times } of countsOf(told)) expect([to, recipients.find(it => it.domain === to)?.requests]).toEqual([to, times]);
  }), { numRuns: 60 });
});

// Kills: a gap that forgets its place, a chain or a place that is not gone through `hide`, an audit that cannot be read again.
test('an audit of sockets, workers, messages and what went unseen can be read again, and tells no value', () => {
  fc.assert(fc.property(joinedVisits, log => {
    const result = audit(log);
    expect(shaped(auditShape, JSON.parse(JSON.stringify(result)))).toMatchObject({ ok: true });
    expect(JSON.stringify(result)).not.toContain(TYPED);
    for (const exporter of exporters) for (const language of LANGUAGES) expect(exporter.render(result, language)).not.toContain(TYPED);
  }), { numRuns: 40 });
});

function lastMs({ evidence }: EvidenceLog): number {
  return Math.max(...evidence.map(it => it.offsetMs));
}
