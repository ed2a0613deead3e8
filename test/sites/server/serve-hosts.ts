import { openToOrigins } from './answers.ts';
import { makeCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { listenPlainly, listenSecurely } from './listen.ts';
import { listenAsProxy } from './proxy.ts';
import type { Ports } from './proxy.ts';
import type { Answer, Received } from './received.ts';

/** Any number of hosts while they are served, all on 127.0.0.1. */
export interface ServedHosts {
  /** Maps the hosts to this machine, lets no other name resolve, and trusts this run's certificate alone. */
  readonly chromiumArgs: readonly string[];
  /** An HTTP and CONNECT proxy for Firefox, which has no such arguments; certificates need `acceptInsecureCerts`. */
  readonly firefoxProxyPort: number;
  /** Everything that arrived since the start or the last `forget`, in order of arrival. */
  readonly received: () => readonly Received[];
  readonly forget: () => void;
  readonly stop: () => Promise<void>;
}

/** Serves the hosts of these patterns (`*.shop.test`, or `*` for all there are), over TLS and in clear; several servers that one browser visits share a certificate. */
export const serveHosts = async (patterns: readonly string[], answer: (request: Received) => Answer, shared?: Certificate): Promise<ServedHosts> => {
  const certificate = shared ?? await makeCertificate(patterns);
  const received: Received[] = [];
  const handle = (request: Received): Answer => {
    received.push(request);
    return openToOrigins(request, request.method === 'OPTIONS' ? { status: 204 } : answer(request));
  };
  const secure = await listenSecurely(certificate, handle);
  const plain = await listenPlainly(handle);
  const ports: Ports = { secure: secure.port, plain: plain.port };
  const proxy = await listenAsProxy(ports, (host) => isServed(host, patterns));
  return {
    chromiumArgs: chromiumArgs(patterns, certificate.spki, ports),
    firefoxProxyPort: proxy.port,
    received: () => [...received],
    forget: () => void received.splice(0),
    stop: async () => {
      await Promise.all([proxy.close(), secure.close(), plain.close()]);
    },
  };
};

/** Whether the server answers for that host: the proxy refuses the rest, so that no byte leaves the machine. */
const isServed = (host: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => (pattern.startsWith('*') ? host.endsWith(pattern.slice(1)) : host === pattern));

const chromiumArgs = (patterns: readonly string[], spki: string, ports: Ports): readonly string[] => {
  const rules = patterns.flatMap((it) => [`MAP ${it}:443 127.0.0.1:${ports.secure}`, `MAP ${it}:80 127.0.0.1:${ports.plain}`]);
  return [`--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`, `--ignore-certificate-errors-spki-list=${spki}`];
};
