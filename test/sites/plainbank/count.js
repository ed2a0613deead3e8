/* A page counter of the bank's own: which page, and nothing about who. */
navigator.sendBeacon('https://stats.plainbank.test/hit', new URLSearchParams({ page: location.pathname }));
