// The question page: what is on it, what is typed in it, what is measured about it.
// @ts-check

export const stage = /** @type {HTMLElement | null} */ (document.querySelector("[data-questions], [data-row]"));
export const row = stage?.hasAttribute("data-row") ?? false;
export const base = stage?.dataset.base ?? "/review";
export const nothing = /** @type {HTMLElement | null} */ (document.querySelector("[data-nothing]"));
const voice = document.querySelector("[data-say]");

/** @returns {Record<string, string>} what lets a request through */
export const token = () => ({ "X-CSRF-Token": document.querySelector('meta[name="csrf"]')?.getAttribute("content") ?? "" });

/** What is measured about a question on the screen.
 * @typedef {{shown: number, seen: number, keys: number, first: string}} Watch */
/** @type {WeakMap<HTMLElement, Watch>} */
const watches = new WeakMap();

/** @param {HTMLElement} question @returns {Watch} */
export const watch = (question) => {
  let known = watches.get(question);
  if (!known) {
    known = { shown: 0, seen: 0, keys: 0, first: "" };
    watches.set(question, known);
  }
  return known;
};

/** @param {ParentNode} within @param {string} what @returns {HTMLElement[]} */
export const all = (within, what) => /** @type {HTMLElement[]} */ ([...within.querySelectorAll(what)]);
/** @param {ParentNode} within @param {string} what @returns {HTMLElement | null} */
export const one = (within, what) => within.querySelector(what);
/** @param {HTMLElement} question @returns {HTMLInputElement[]} */
export const inputs = (question) => /** @type {HTMLInputElement[]} */ (all(question, "[data-value], [data-cell]"));
/** @param {HTMLElement} question */
export const picked = (question) =>
  /** @type {HTMLInputElement | null} */ (question.querySelector('input[type="radio"]:checked'));
/** @param {HTMLElement} question */
export const content = (question) =>
  inputs(question).map((input) => input.value.trim()).join(" ").trim() || picked(question)?.value || "";
/** @param {HTMLElement} question */
export const untouched = (question) => content(question) === watch(question).first;
export const current = () => all(document, "[data-question]").find((question) => !question.hidden && !question.dataset.gone);

/** @param {string} name */
export const words = (name) => document.querySelector(`meta[name="review-${name}"]`)?.getAttribute("content") ?? "…";

/** @param {HTMLElement} told */
export function notify(told) {
  const place = document.getElementById("notices");
  if (voice) voice.textContent = told.textContent;
  place?.replaceChildren(document.adoptNode(told));
  setTimeout(() => told.remove(), told.classList.contains("notice-bad") ? 20000 : 5000);
}
