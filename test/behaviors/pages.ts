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
