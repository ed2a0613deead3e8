/** Where people type, and where a page shows what only its customer should see. */
export const ACCOUNT = `
<header><h1>Your account</h1> <a href="/sign-out">Sign out</a></header>
<dl><dt>E-mail</dt><dd>margaux.villard@courrier-exemple.test</dd> <dt>Customer number</dt><dd>OR-7719-2204</dd></dl>
<form action="/saved" method="post">
  <label>E-mail <input name="email" type="email" autocomplete="email"></label>
  <label>City <input name="city" autocomplete="address-level2"></label>
  <label>Password <input name="password" type="password" autocomplete="current-password"></label>
  <button>Save</button>
</form>`;

/** A shop's page on which nobody types anything. */
export const SHELF = `
<header><h1>Apples</h1></header>
<ul><li>Reinette, 3.20 a kilo</li><li>Belle de Boskoop, 2.90 a kilo</li><li>Cox, 3.60 a kilo</li></ul>`;

/** As long as real pages are: a recording of it takes more than a few hundred bytes. */
export const ORDERS = `<h2>Your orders</h2><ol>${Array.from({ length: 120 }, (_, at) => `<li data-order="${(at * 7919 + 104_729).toString(36)}">${['Reinette', 'Boskoop', 'Cox', 'Topaz', 'Elstar'][at % 5] ?? ''}, ${(at * 13) % 17 + 1} kilos, sent on the ${at % 28 + 1} by cart ${(at * 48_271) % 9973}</li>`).join('')}</ol>`;
