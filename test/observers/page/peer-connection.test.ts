import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const server = (url: string): Json => ({ kind: 'request', url, method: 'CONNECT', channel: 'rtc', body: { kind: 'none' } });
const message = (text: string): Json => ({ kind: 'request', url: 'rtc://peer', method: 'SEND', channel: 'rtc', body: { kind: 'text', text, bytes: text.length, cut: false } });
const joined = `
  const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
  a.onicecandidate = ({ candidate }) => candidate && b.addIceCandidate(candidate);
  b.onicecandidate = ({ candidate }) => candidate && a.addIceCandidate(candidate);
  const c = a.createDataChannel('c');
  const open = new Promise(done => { c.onopen = done; });
  const other = new Promise(done => { b.ondatachannel = event => done(event.channel); });
  await a.setLocalDescription(); await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription(); await a.setRemoteDescription(b.localDescription);
  await open;`;

describe('WebRTC finds', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['a server', `new RTCPeerConnection({ iceServers: [{ urls: 'stun:a.test:3478' }] }).close()`, [server('stun://a.test:3478')]],
    ['each of many, without what is said of how', `new RTCPeerConnection({ iceServers: [{ urls: ['stun:a.test', 'turns:b.test:443?transport=tcp'], username: 'u', credential: 'c' }, { urls: 'stun:c.test' }] }).close()`,
      [server('stun://a.test'), server('turns://b.test:443'), server('stun://c.test')]],
    ['servers given later', `const p = new RTCPeerConnection(); p.setConfiguration({ iceServers: [{ urls: 'stun:a.test' }] }); p.close()`, [server('stun://a.test')]],
    ['servers behind accessors, without asking them', `new RTCPeerConnection({ get iceServers() { return [{ urls: 'stun:a.test' }]; } }).close()`, [server('stun://a.test')]],
    ['a constructor by its old name', `new webkitRTCPeerConnection({ iceServers: [{ urls: 'stun:a.test' }] }).close()`, [server('stun://a.test')]],
    ['what is sent to a peer', `${joined} c.send('x'); a.close(); b.close()`, [message('x')]],
    ['what is sent by the other side', `${joined} const d = await other; if (d.readyState !== 'open') await new Promise(done => { d.onopen = done; }); d.send('y'); a.close(); b.close()`, [message('y')]],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual(expected);
  });
});

describe('WebRTC ignores', () => {
  it.each<[title: string, script: string]>([
    ['a connection without servers', `new RTCPeerConnection().close()`],
    ['servers that are none', `new RTCPeerConnection({ iceServers: [{ urls: 'http://a.test' }] })`],
    ['the making of a channel', `const p = new RTCPeerConnection(); p.createDataChannel('c'); p.close()`],
    ['what is sent too early', `new RTCPeerConnection().createDataChannel('c').send('x')`],
    ['a send upon something else', `RTCDataChannel.prototype.send.call({}, 'x')`],
    ['the reading of it', `RTCPeerConnection.name; RTCPeerConnection.toString(); RTCPeerConnection.prototype.setConfiguration.length`],
    ['a certificate', `await RTCPeerConnection.generateCertificate({ name: 'ECDSA', namedCurve: 'P-256' })`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
