import type { Protocol } from 'puppeteer-core';
import type { DevtoolsHost, TellAt } from '../cdp-host.ts';
import type { Observer } from '../observer.ts';

/** Endpoints that are remembered, of all documents of a visit. */
const ENDPOINTS_MAX = 1_000;

/**
 * Reports that the browser sends in a page's name (Reporting API: CSP violations, deprecations, network errors …). It does so up
 * to a minute later, by a service of its own of whose requests nobody is told; what it queued is told, and for whom.
 */
export const reports: Observer<DevtoolsHost, TellAt> = {
  id: 'reports',
  emits: ['request'],

  observe({ onTarget, documentIn, nowMs }, tell) {
    return onTarget(({ session, kind, id }) => {
      if (kind !== 'page' && kind !== 'frame') return;
      const endpoints = new Map<string, string>();
      session.on('Network.reportingApiEndpointsChangedForOrigin', ({ origin, endpoints: known }) => {
        for (const { groupName, url } of known) if (endpoints.size < ENDPOINTS_MAX) endpoints.set(keyOf(origin, groupName), url);
      });
      session.on('Network.reportingApiReportAdded', ({ report }) => {
        const url = endpoints.get(keyOf(originOf(report.initiatorUrl), report.destination));
        if (url === undefined) return;
        const text = textOf(report);
        tell({ document: documentIn(id), atMs: nowMs() }, {
          kind: 'request', exchange: `report ${report.id}`, hop: 0, url, method: 'POST', channel: 'report', deferred: true, scripts: [],
          body: { kind: 'text', text, bytes: Buffer.byteLength(text), cut: false }, initiator: { how: 'other', url: report.initiatorUrl },
        });
      });
      void session.send('Network.enableReportingApi', { enable: true }).catch(() => undefined);
    });
  },
};

/** As it is sent (Reporting API, section 3.5, "Serialize Reports"): but for its age, which is not known before. */
function textOf({ type, initiatorUrl, body }: Protocol.Network.ReportingApiReport): string {
  return JSON.stringify([{ type, url: initiatorUrl, body: body as Readonly<Record<string, unknown>> }]);
}

function keyOf(origin: string, group: string): string {
  return `${origin} ${group}`;
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
