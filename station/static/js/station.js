// What every page needs: the token on requests of scripts, failures as notices, and the lock after a pause.
// @ts-check
"use strict";

/** @param {string} name */
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";

document.addEventListener("htmx:config:request", (event) => {
  const request = /** @type {any} */ (event).detail.ctx.request;
  request.headers["X-CSRF-Token"] = meta("csrf");
  const source = /** @type {any} */ (event).detail.ctx.sourceElement;
  if (source?.closest("[data-background]")) request.headers["X-Background"] = "yes";
});

// A refused request says why at the lower right instead of in the middle of the page.
document.addEventListener("htmx:before:swap", (event) => {
  const context = /** @type {any} */ (event).detail.ctx;
  if (context?.response?.raw?.status >= 400) {
    event.preventDefault();
    notice(context.text);
  }
});

/** Show a notice made by the server. @param {string} html */
function notice(html) {
  const place = document.getElementById("notices");
  const parsed = new DOMParser().parseFromString(html, "text/html").querySelector(".notice");
  if (!place || !parsed) return;
  place.replaceChildren(document.adoptNode(parsed));
  setTimeout(() => place.replaceChildren(), 12000);
}

// The server locks idle sessions by itself; this hides what is on the screen when it does.
const idle = Number(meta("idle")) * 1000;
if (idle > 0) {
  let last = Date.now();
  for (const kind of ["keydown", "pointerdown", "pointermove", "wheel"]) {
    addEventListener(kind, () => { last = Date.now(); }, { passive: true });
  }
  const path = location.pathname;
  setInterval(() => {
    if (document.querySelector("[data-busy]")) last = Date.now(); // work goes on by itself: an upload
    if (Date.now() - last > idle) location.assign(`/unlock?next=${encodeURIComponent(path)}`);
  }, 5000);
  // Work without requests (typing, reading) is a sign of life too.
  setInterval(() => {
    if (Date.now() - last < 60000) fetch("/alive", { headers: { "X-Alive": "yes" } }).catch(() => {});
  }, 60000);
}

// Buttons that print.
document.addEventListener("click", (event) => {
  if (/** @type {HTMLElement} */ (event.target).closest("[data-print]")) print();
});
