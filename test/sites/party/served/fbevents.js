/* A small stand-in for a social network's pixel, with the parameters that pixel sends:
   https://developers.facebook.com/docs/meta-pixel/advanced/advanced-matching */
(() => {
  const state = { id: '', matched: {} };
  const hex = (buffer) => [...new Uint8Array(buffer)].map((it) => it.toString(16).padStart(2, '0')).join('');
  const hashed = async (text) => hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text.trim().toLowerCase())));

  const firstPartyId = () => {
    const known = /_fbp=([^;]+)/.exec(document.cookie)?.[1];
    if (known) return known;
    const made = `fb.1.${Date.now()}.${Math.floor(Math.random() * 1e10)}`;
    document.cookie = `_fbp=${made}; path=/; max-age=7776000; SameSite=Lax; Secure`;
    return made;
  };

  const match = async (people) => {
    for (const [key, value] of Object.entries(people)) state.matched[key] = await hashed(value);
  };

  const send = (event, data) => {
    const parameters = new URLSearchParams({ id: state.id, ev: event, dl: location.href, rl: document.referrer, ts: Date.now(), v: '2.9.200', fbp: firstPartyId() });
    for (const [key, value] of Object.entries(data)) parameters.set(`cd[${key}]`, typeof value === 'string' ? value : JSON.stringify(value));
    for (const [key, value] of Object.entries(state.matched)) parameters.set(`ud[${key}]`, value);
    const query = parameters.toString();
    if (query.length < 700) new Image().src = `https://www.facebook.com/tr/?${query}`;
    else void fetch('https://www.facebook.com/tr/', { method: 'POST', body: parameters, mode: 'no-cors', credentials: 'include', keepalive: true });
  };

  const queue = Promise.resolve();
  let last = queue;
  window.fbq = (action, ...rest) => {
    last = last.then(async () => {
      if (action === 'init') {
        state.id = rest[0];
        await match(rest[1] ?? {});
      } else send(rest[0], rest[1] ?? {});
    });
  };
})();
