const OVER = 'style="position:fixed;left:25%;top:25%;width:50%;background:#eee;padding:20px;z-index:99"';
const BAR = 'style="position:fixed;left:0;right:0;bottom:0;background:#eee;z-index:99"';

/** What lies over pages, or stands in them, and asks for no consent: its name, and what a body holds. */
export const NO_BANNERS: readonly (readonly [name: string, body: string])[] = [
  ['a newsletter', `<div role="dialog" ${OVER}><h2>10 % off!</h2><p>Subscribe to our newsletter. See our privacy policy for how we use your personal data and cookies.</p><input type="email"><button>Sign up</button><button>No thanks</button></div>`],
  ['a newsletter that agrees', `<div role="dialog" ${OVER}><p>By subscribing I agree to the privacy policy and that my personal data is used for advertising.</p><input type="email"><button>I agree</button><button>No thanks</button></div>`],
  ['an age gate', `<div ${OVER}><h2>Are you over 18?</h2><p>You must be of legal drinking age. By entering you accept our terms and cookie policy.</p><button>Yes</button><button>No</button></div>`],
  ['a login', `<div role="dialog" ${OVER}><h2>Sign in</h2><p>By continuing you accept our privacy policy and cookies, cookies, cookies.</p><input type="text"><input type="password"><button>Continue</button><button>Accept</button></div>`],
  ['a greeting of a chat', `<div style="position:fixed;right:9px;bottom:9px;width:300px;height:200px;z-index:9">Hi there! How can we help? <button>Start chat</button><button>No thanks</button><button>×</button></div>`],
  ['a chat with a notice', `<div style="position:fixed;right:9px;bottom:9px;width:300px;height:200px;z-index:9">Chats are kept, see our privacy policy. <button>OK</button><button>×</button></div>`],
  ['a choice of languages', `<div role="dialog" ${OVER}>Choose your language and region <button>English</button><button>Français</button><button>Continue</button></div>`],
  ['a bar for an app', `<div ${BAR}>Cookie Clicker is better in the app <a href="/app">Open</a><button>×</button></div>`],
  ['an article about cookies', `<article><h1>What are cookies?</h1><p>Cookies are small texts. Sites ask for your consent to use cookies, and you may accept or reject cookies.</p><button>Share</button><button>Accept comments</button></article>`],
  ['a cookie policy', `<main><h1>Cookie policy</h1><p>${'We use cookies for analytics. You may withdraw your consent. '.repeat(60)}</p><button>Cookie settings</button></main>`],
  ['a footer with its links', '<footer><a href="/c">Cookie policy</a><a href="/p">Privacy policy</a><button>Cookie settings</button></footer>'],
  ['a badge that leads back', '<button style="position:fixed;left:9px;bottom:9px;z-index:9">Cookie settings</button>'],
  ['a badge that lies in a box', '<div style="position:fixed;left:9px;bottom:9px;z-index:9"><button aria-label="Manage consent">🍪</button></div>'],
  ['a head that stays', '<header style="position:fixed;top:0;left:0;right:0"><nav><a href="/">Home</a><a href="/cookies">Cookies</a><a href="/settings">Settings</a><a>Accept payments</a></nav></header>'],
  ['an offer of sweet cookies', `<div role="dialog" ${OVER}>Add two chocolate chip cookies to your order? <button>Add cookies</button><button>No thanks</button></div>`],
  ['a challenge to bake cookies', `<div ${BAR}>Bake twelve cookies before Sunday and show us your settings! <button>Accept the challenge</button><button>Decline</button></div>`],
  ['a request to notify', `<div role="dialog" ${OVER}>Get news as it happens. <button>Allow</button><button>Not now</button></div>`],
  ['new terms', `<div role="dialog" ${OVER}>We have updated our terms and our privacy policy. <button>Got it</button></div>`],
  ['a cart', `<div role="dialog" ${OVER}>Your cart: bread, 3 €. <button>Continue</button><button>Save for later</button><button>Settings</button></div>`],
  ['a banner nobody sees', `<div ${BAR} hidden>We use cookies <button>Accept</button><button>Reject</button></div>`],
  ['a banner that was faded out', '<div style="position:fixed;bottom:0;opacity:0;z-index:9">We use cookies <button>Accept</button><button>Reject</button></div>'],
  ['an application in a fixed box', `<div style="position:fixed;inset:0;overflow:auto"><nav><a href="/">Home</a></nav><main><h1>Settings</h1><p>We use cookies. Your consent matters.</p><button>Save</button><button>Accept</button></main></div>`],
];
