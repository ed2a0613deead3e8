/* A small stand-in for a page-view tag: address, title and referrer of the page, as documented for GA4's `dl`, `dt`, `dr`. */
(() => {
  const known = /_ga=([^;]+)/.exec(document.cookie)?.[1];
  const client = known ?? `GA1.1.${Math.floor(Math.random() * 1e9)}.${Math.floor(Date.now() / 1000)}`;
  if (!known) document.cookie = `_ga=${client}; path=/; max-age=63072000; SameSite=Lax; Secure`;
  const parameters = new URLSearchParams({ v: '2', tid: 'G-MARIGOLD01', cid: client, en: 'page_view', dl: location.href, dt: document.title, dr: document.referrer });
  navigator.sendBeacon(`https://www.google-analytics.com/g/collect?${parameters}`);
})();
