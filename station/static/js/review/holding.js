// Questions are leased: renewed while somebody looks, handed back when the page is left.
// @ts-check

import { all, base, current, token } from "./page.js";

/** Keep what is on the screen, give back what is left. */
export function hold() {
  let staying = false;
  document.addEventListener("click", (event) => {
    if (/** @type {HTMLElement} */ (event.target).closest("[data-stay]")) staying = true;
  });
  /** @param {string} what @param {string} [tokens] */
  const send = (what, tokens = "") =>
    fetch(`${base}/${what}`, { method: "POST", keepalive: true, body: new URLSearchParams({ tokens }), headers: { ...token(), "X-Background": "yes" } }).catch(() => undefined);
  setInterval(() => { if (document.visibilityState === "visible" && current()) void send("renew"); }, 60000);
  addEventListener("pagehide", () => {
    const left = all(document, "[data-question]").filter((question) => !question.dataset.gone);
    if (!staying && left.length) void send("back", left.map((question) => question.dataset.token).join(" "));
  });
}
