import type { Protocol } from 'puppeteer-core';
import type { DevtoolsHost, DevtoolsTarget, TellAt } from '../cdp-host.ts';
import type { Observer } from '../observer.ts';

/** Endpoints that are remembered of one target. */
const ENDPOINTS_MAX = 1_000;

interface Endpoint { readonly origin: string; readonly group: string; readonly url: string; reported: boolean }

/**
 * Reports that the browser sends in a page's name (Reporting API: CSP violations, deprecations, network errors …). It does so up
 * to a minute later, by a service of its own of whose requests nobody is told; what it queued is told, and for whom. Of a frame
 * that shares the process of its page, and of a page whose address has a fragment, only the endpoints are told (Chromium 156,
 * measured), not whether anything was reported: that is a gap.
 */
export const reports: Observer<DevtoolsHost, TellAt> = {
  id: 'reports',
  emits: ['request'],

  observe(host, tell) {
    return host.onTarget(target => { if (target.kind === 'page' || target.kind === 'frame') listen(host, target, tell); });
  },
};

function listen({ documentIn, nowMs, onEnd }: DevtoolsHost, { session, id }: DevtoolsTarget, tell: TellAt): void {
  const endpoints = new Map<string, Endpoint>();
  const silent = new Set<string>();
  session.on('Page.frameNavigated', ({ frame }) => {
    if ((frame.id !== id || frame.urlFragment !== undefined) && silent.size < ENDPOINTS_MAX) silent.add(originOf(frame.url));
  });
  session.on('Page.navigatedWithinDocument', ({ url }) => { if (url.includes('#') && silent.size < ENDPOINTS_MAX) silent.add(originOf(url)); });
  session.on('Network.reportingApiEndpointsChangedForOrigin', ({ origin, endpoints: known }) => {
    for (const { groupName: group, url } of known) {
      if (endpoints.size < ENDPOINTS_MAX && !endpoints.has(`${origin} ${group}`)) endpoints.set(`${origin} ${group}`, { origin, group, url, reported: false });
    }
  });
  session.on('Network.reportingApiReportAdded', ({ report }) => {
    const endpoint = endpoints.get(`${originOf(report.initiatorUrl)} ${report.destination}`);
    if (endpoint === undefined) return;
    endpoint.reported = true;
    const text = textOf(report);
    tell({ document: documentIn(id), atMs: nowMs() }, {
      kind: 'request', exchange: `report ${report.id}`, hop: 0, url: endpoint.url, method: 'POST', channel: 'report', deferred: true, scripts: [],
      body: { kind: 'text', text, bytes: Buffer.byteLength(text), cut: false }, initiator: { how: 'other', url: report.initiatorUrl },
    });
  });
  onEnd(() => {
    const unheard = [...endpoints.values()].filter(it => !it.reported && silent.has(it.origin));
    for (const { url } of unheard) tell({ document: '', atMs: nowMs() }, { kind: 'gap', of: 'request', reason: 'reports-not-observed', count: 1, place: url });
    return Promise.resolve();
  });
  void session.send('Network.enableReportingApi', { enable: true }).catch(() => undefined);
}

/** As it is sent (Reporting API, section 3.5, "Serialize Reports"): but for its age, which is not known before. */
function textOf({ type, initiatorUrl, body }: Protocol.Network.ReportingApiReport): string {
  return JSON.stringify([{ type, url: initiatorUrl, body: body as Readonly<Record<string, unknown>> }]);
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
