// One row a file, and what they come to together.
// @ts-check

import { at, drop, words } from "./page.js";

/** @typedef {import("./page.js").Sending} Sending */
/** @type {Sending[]} */
export const all = [];

/** @param {string} name */
export function newRow(name) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById("row"));
  const row = /** @type {HTMLElement} */ (/** @type {DocumentFragment} */ (template.content.cloneNode(true)).firstElementChild);
  const place = /** @type {HTMLElement} */ (row.querySelector(".name"));
  place.textContent = name;
  place.title = name;
  state(row, words.wordsWaiting, "");
  row.querySelector("progress")?.setAttribute("aria-label", name);
  return row;
}

/** @param {HTMLElement} row @param {string} text @param {string} kind */
export function state(row, text, kind) {
  const tag = /** @type {HTMLElement} */ (row.querySelector(".tag"));
  tag.textContent = text;
  tag.className = `tag ${kind}`;
}

/** @param {Sending} one @param {string} fate @param {string} text */
export function settle(one, fate, text) {
  one.fate = fate;
  one.sent = one.file.size;
  const good = { new: "tag-good", known: "tag-quiet" }[fate];
  state(one.row, text, good ?? (fate === "duplicate" ? "tag-warn" : "tag-bad"));
  const bar = /** @type {HTMLProgressElement} */ (one.row.querySelector("progress"));
  bar.value = 1;
  bar.hidden = true;
  if (!good) {
    at("trouble-title").hidden = false;
    at("trouble").append(one.row);
  }
  count();
}

let counting = false;
export function count() {
  if (counting) return;
  counting = true;
  requestAnimationFrame(() => {
    counting = false;
    for (const fate of ["new", "known", "duplicate", "refused"]) {
      at(`count-${fate}`).textContent = String(all.filter((one) => one.fate === fate).length);
    }
    at("count-all").textContent = String(all.length);
    const bytes = all.reduce((sum, one) => sum + one.file.size, 0);
    const sent = all.reduce((sum, one) => sum + one.sent, 0);
    const bar = /** @type {HTMLProgressElement} */ (at("total"));
    bar.value = bytes ? sent / bytes : 1;
    const over = all.every((one) => one.fate !== null);
    at("done").hidden = !over;
    at("total-title").textContent = over ? words.wordsOver : words.wordsTotal;
    drop.toggleAttribute("data-busy", !over);
  });
}
