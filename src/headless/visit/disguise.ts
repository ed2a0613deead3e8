import type { DevtoolsTarget } from '../../observers/cdp-host.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import { send } from './targets.ts';

const PLATFORMS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/**
 * Lets a page see the browser as people have it. Many recipients send nothing to a headless one, and an audit made with it
 * would find a page clean that is not.
 */
export function disguise({ userAgent, product }: RunningBrowser): (target: DevtoolsTarget) => void {
  const full = product.split(' ')[1] ?? '';
  const major = full.split('.')[0] ?? '';
  const brands = (version: string) => [{ brand: 'Chromium', version }, { brand: 'Not=A?Brand', version: '24' }];
  const userAgentMetadata = {
    brands: brands(major), fullVersionList: brands(full), platform: PLATFORMS[process.platform] ?? 'Linux', platformVersion: '',
    architecture: 'x86', model: '', mobile: false,
  };
  return ({ session }) => { send(session, 'Emulation.setUserAgentOverride', { userAgent, userAgentMetadata }); };
}
