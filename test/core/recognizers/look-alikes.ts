import type { NamedValue } from './payloads.ts';

/** Fields as real services send them, and made to look like a person's: none holds anything of anybody's. */
export const LOOK_ALIKES: readonly NamedValue[] = [
  // GA4, advertising, tag managers
  ['tid', 'G-4KD8Q1W2ZX'], ['gtm', '45je6ba1v9101234567za200zd9101234567'], ['_p', '1763719200123'], ['cid', '1289546732.1763719200'], ['sr', '1920x1080'],
  ['uaa', 'x86'], ['uafvl', 'Chromium;156.0.7339.207|Not_A Brand;24.0.0.0'], ['_gid', 'GA1.2.1289546732.1763719200'], ['fbp', 'fb.1.1763719200123.1098115397'],
  ['fbc', 'fb.1.1763719200123.IwAR2F4-dbP0l7Mn1IawQQGCINEz7PYXQvwjNwB_qa2ofrHyiLjcbCRxTDMgk'], ['ttclid', 'E.C.P.CrQBBxg0gV1QWvGvV2TxbDK'], ['gclid', 'Cj0KCQiA6NOPBhCPARIsAHAy2zDq'],
  ['ep.transaction_id', '4539578763621486'], ['ep.order', '4111111111111111'], ['order_id', '5555555555554444'], ['$.properties.order_id', '378282246310005'], ['$.gtin', '4006381333931'],
  ['$.products[0].ean', '7561234567897'], ['$.isbn', '9780306406157'], ['$.imei', '490154203237518'], ['voucher', '4111-1111-1111-1111'], ['gift_card_number', '4111111111111111'],
  // versions, packages, files, style sheets, scripts
  ['$.sdk', 'npm:@sentry/browser@8.41.0'], ['$.release', 'shop@2.14.3'], ['$.release', 'web@1.0.0-beta.rc'], ['src', 'https://cdn.example/npm/vue@3.4.21/dist/vue.global.js'],
  ['src', 'https://unpkg.com/lodash@4.17.21'], ['src', '/img/hero@2x.png'], ['srcset', 'logo@1x.abc.webp 1x, logo@3x.avif 3x'], ['$.dsn', 'https://0a1b2c3d4e5f60718293a4b5c6d7e8f9@o447951.ingest.sentry.io/5429219'],
  ['u', 'https://user:secret@staging.shop.example/cart'], ['u', 'ftp://anonymous@files.example.com/pub'], ['css', '@media screen{.a{color:red}}@import url(x.css)'], ['css', 'a{b:c}@font-face{font-family:x}'],
  ['stack', 'render@https://shop.example/static/app.js:12:3456'], ['stack', 'dispatch@main.bundle:1:20492'], ['stack', 'n@app.min.js:2:1'], ['image', 'registry.example/app@sha256:9f86d081884c7d65'],
  ['ref', 'checkout@8ade135a41bc03ea155e62e844d188df1ea18608'], ['remote', 'git@github.com:shop/web.git'], ['js', 'var a=b@c.d;e(f@g.prototype)'], ['js', 'x.on("a@b.call(c)")'], ['handle', '@ann.lee'],
  ['u', 'https://medium.com/@ann.lee/story-1'], ['map', 'https://maps.example/@48.85,2.35,12z'], ['host', 'user@localhost'], ['host', 'root@db-1.internal'], ['host', 'deploy@10.0.0.12'],
  // addresses of roles, and what forms show before anything is typed
  ['text', 'Write to support@shop.example or call us'], ['from', 'noreply@mail.shop.example'], ['from', 'no-reply+tag@shop.example'], ['from', 'ne-pas-repondre@boutique.fr'], ['contact', 'contact@boutique.fr'],
  ['email', 'info@shop.example'], ['privacy', 'dpo@shop.example'], ['placeholder', 'you@example.com'], ['placeholder', 'your-email@example.com'], ['placeholder', 'name@domain.com'], ['email', 'marketing@shop.example'],
  // ids, hashes, times
  ['$.messageId', 'ajs-next-1763719200123-4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'], ['$.anonymousId', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'], ['$.sessionId', '01890a5d-ac96-774b-bcce-b302099a8057'], ['device_id', '9f86d081884c7d659a2feaa0c55ad015'],
  ['$.trace_id', '771a43a4192642f0b136d5159a501700'], ['integrity', 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC'], ['$.events[0].time', '1763719200123'], ['$.ts', '20261121'], ['date', '1985-07-30'],
  ['order_date', '30/07/1985'], ['$.sent_at', '2026-11-21T10:00:00+01:00'], ['tz', 'GMT+0100'], ['tz', '+0100'], ['offset', '+3600000'], ['token', 'YWJj+33612345678/ZGVm='], ['js', 'Date.now()+31536000000'], ['js', 'a=b+1234567890'],
  ['$.hash', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'], ['email_template', '5d41402abc4b2a76b9719d911017c592'], ['mail_campaign_id', '5d41402abc4b2a76b9719d911017c592'], ['$.name', '5d41402abc4b2a76b9719d911017c592'],
  ['fn', '5d41402abc4b2a76b9719d911017c592'], ['$.user.avatar', '5d41402abc4b2a76b9719d911017c592'], ['em', 'true'], ['ph', 'undefined'], ['email', ''],
  // numbers under names that come near
  ['mobile', 'false'], ['mobile_width', '3901234567'], ['mobile_ts', '1763719200123'], ['phone_model', '9820014321'], ['tel', '0000000000'], ['phone', '+0000000000'], ['hotel', '0144556677'], ['graph', '0144556677'], ['', '0612345678'], ['id', '0612345678'],
  ['$.properties.price', '1 234,56'], ['$.cart.total', '129.90'], ['white_balance', '5600'], ['points_balance', '1200'], ['balance', '0'], ['income_bracket', 'high'], ['household_income', 'top_10'],
  ['version', '8.8.8.8'], ['', '203.0.113.7'], ['ip', '192.168.1.20'], ['ip', '10.0.0.1'], ['ip', '0.0.0.0'], ['ip', '1.2.3'], ['ip', '256.1.1.1'], ['ip', '::1'], ['ip', 'fe80::1'], ['server_ip', '203.0.113.7'], ['zip', '1.20.30.40'], ['client_ip', '127.0.0.1'],
  // pairs of numbers
  ['size', '1280.125,720.453'], ['viewport', '80.125,72.453'], ['mouse', '45.1234,88.4567'], ['$.point', '12.3456,45.6789'], ['scroll', '12.345,67.890'], ['pos', '0.51234,0.48765'], ['', '0.5123,0.4876'], ['progress', '12.345%,67.890%'], ['', '48.8,2.3'],
  ['', '1.234.567'], ['', '123.4567,98.7654'], ['', '190.1234,45.1234'], ['d', 'M12.345,67.890L1.234,5.678'], ['', '48.8566,2.3522,12.5000'], ['late', '48.8566'], ['lat', '98.8566'], ['lat', '48'], ['platform', '48.8566'], ['latency', '48.8566'], ['net_lat', '48.8566'],
  // numbers of people, where nothing speaks of one
  ['', '185057800608491'], ['id', '44051401359'], ['', '111222333'], ['sku', '12345678Z'], ['', '078-05-1120'], ['', '52998224725'], ['ref', '36574261809'], ['', '8001015009087'], ['', '110105194912310021'], ['', 'AB123456C'], ['v', 'ABCPE1234F'], ['batch', '1234567T'],
  ['ssn', '000-12-3456'], ['ssn', '666-12-3456'], ['ssn', '123-00-4567'], ['ssn', '111111111'], ['cpf', '11111111111'], ['bsn', '111222334'], ['nir', '185057800608492'], ['aadhaar', '234123412345'], ['cnpj', '11222333000182'],
  // accounts and banks
  ['', 'GB29NWBK60161331926818'], ['', 'DE8937040044053201300'], ['', 'XX89370400440532013000'], ['', 'XDE89370400440532013000'], ['iban', 'FR76'], ['locale', 'DE89'], ['', 'DEUTDEFF'], ['word', 'SHOPPING'], ['bic', 'hello'], ['swift', '5.9'],
  // customers and their devices
  ['user_id', 'null'], ['user_id', '42'], ['user_id', '1763719200123'], ['user_id', 'guest-4f1c9b0e2d3a4c5b'], ['distinct_id', '01890a5d-ac96-774b-bcce-b302099a8057'], ['distinct_id', '$device:18c4f1c9b0e2d3-0a1b2c3d4e5f6-7890'], ['client_id', '1289546732.1763719200'],
  ['ad_account_id', '120330000123456789'], ['publisher_id', '9f86d081884c7d659a2f'], ['user_agent_id', 'Mozilla5'], ['$.id', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'], ['$.payload.sub', 'service'], ['$.payload.subject', '4f1c9b0e-2d3a-4c5b-8e7f-0123456789ab'],
].map(([name = '', value = '']) => ({ name, value }));
