// The secret of a link stands behind the hash sign: it goes into the form here, and out of the address.
// @ts-check
"use strict";

(() => {
  const field = /** @type {HTMLInputElement | null} */ (document.querySelector("#secret"));
  const secret = window.location.hash.slice(1);
  if (!field || !secret) return;
  field.value = secret;
  const row = /** @type {HTMLElement | null} */ (field.closest("[data-secret]"));
  if (row) row.hidden = true;
  window.history.replaceState(null, "", window.location.pathname);
})();
