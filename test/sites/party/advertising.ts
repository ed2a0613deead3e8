import { json, pixel, redirect, script, withCookies } from '../server/answers.ts';
import type { Answer, Party, Received } from '../server/received.ts';
import { INSIGHTS_SYNC } from '../hosts.ts';
import { partyScript } from './scripts.ts';

/** Advertisers, a social network and data brokers: pixels, cookies that follow people, and hops that pass data on. */
export const advertising: Party = {
  answer: (request) => socialNetwork(request) ?? advertiser(request) ?? broker(request),
};

const socialNetwork = ({ host }: Received): Answer | undefined => {
  if (host === 'connect.facebook.net') return script(partyScript('fbevents'));
  if (host !== 'www.facebook.com') return undefined;
  return withCookies(pixel(), ['fr=0sY8pTq2mLr7.AWXe.BoMari; Domain=.facebook.com; HttpOnly']);
};

const advertiser = ({ host }: Received): Answer | undefined => {
  if (host.endsWith('.doubleclick.net')) return withCookies(pixel(), ['IDE=AHWqTUnMarigold7f3e21c9d0b4; Domain=.doubleclick.net; HttpOnly']);
  if (host.endsWith('.criteo.com')) return withCookies(json({ status: 'OK' }), ['uid=4b1d7c02-5b6f-4f0e-9c4a-2f1e9d8c7b6a; Domain=.criteo.com']);
  if (host.endsWith('.adnxs.com')) return withCookies(pixel(), ['uuid2=8137264510293847561; Domain=.adnxs.com; HttpOnly']);
  return undefined;
};

/** LiveRamp's sync pixel sends the browser on to the smaller broker, with everything it was given. */
const broker = ({ host, query }: Received): Answer | undefined => {
  if (host === 'idsync.rlcdn.com') return withCookies(redirect(`https://${INSIGHTS_SYNC}/match?partner=liveramp&${query}`), ['rlas3=Q2Fwu0b1tKmA; Domain=.rlcdn.com']);
  if (host === INSIGHTS_SYNC) return withCookies(pixel(), ['hl_id=9c1f55e07ab24d63; Domain=.hearthline-insights.test']);
  return undefined;
};
