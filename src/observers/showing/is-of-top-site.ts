/**
 * Whether a document belongs to the page of the address bar: the top one, and frames of its site. What other sites show in
 * frames (advertisements, a video, a chat) is of their own visitors, and nearly all frames are of other sites: they are not
 * looked at. This is asked first of all, in every frame, so it has no list of public suffixes: hosts that share their last
 * two labels count as one site, which takes in a stranger now and then and leaves no frame of the site out. Where the browser
 * does not tell the top document (Firefox before `location.ancestorOrigins`; a document without an origin), it is looked at.
 */
export function isOfTopSite(window: Window): boolean {
  if (window.top === window) return true;
  const { location, origin } = window;
  const around = [...(location as Partial<Location>).ancestorOrigins ?? []];
  const own = [origin, location.origin, ...around].find(it => it.includes('/'));
  const site = siteOf(around.at(-1) ?? '');
  return own === undefined || site === '' || siteOf(own) === site;
}

/** `https://www.shop.example:8080` → `shop.example`; '' without a host. Numbers have no labels. */
function siteOf(origin: string): string {
  const { hostname } = URL.canParse(origin) ? new URL(origin) : { hostname: '' };
  return /[\d\]]$/u.test(hostname) ? hostname : hostname.split('.').slice(-2).join('.');
}
