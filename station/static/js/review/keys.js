// The keys of review. Letters always belong to the input: nothing here listens to them, so that Telex, VNI and
// VIQR work as everywhere.
// @ts-check

import { answer } from "./answering.js";
import { current, inputs, row, watch } from "./page.js";
import { ask, digitPicks, pick, restored, walk } from "./picking.js";

/** Listen from now on. */
export function listen() {
  addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const question = /** @type {HTMLElement | null} */ (target.closest?.("[data-question]")) ?? (row ? null : current());
    if (!question || question.dataset.gone) return;
    if (!event.repeat && !["Shift", "Control", "Alt", "Meta", "CapsLock"].includes(event.key)) watch(question).keys += 1;
    // A word that is being composed belongs to the input method alone.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return;
    if (handled(event, question, target)) event.preventDefault();
  });

  document.addEventListener("submit", (event) => {
    const question = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("[data-question]"));
    if (!question) return;
    event.preventDefault();
    const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
    void answer(question, button?.value ?? "value");
  });

  document.addEventListener("click", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const question = /** @type {HTMLElement | null} */ (target.closest("[data-question]"));
    if (!question) return;
    const reading = /** @type {HTMLElement | null} */ (target.closest(".reading"));
    if (reading) pick(question, Number(reading.dataset.pick));
    if (target.closest("[data-ask]")) ask(question);
  });
}

/** @param {KeyboardEvent} event @param {HTMLElement} question @param {HTMLElement} target */
function handled(event, question, target) {
  const key = event.key;
  if (key === "Enter") return entered(question, target, event.repeat);
  if (key === "ArrowDown" || key === "ArrowUp") return !(target instanceof HTMLInputElement && target.type === "radio") && walk(question, key === "ArrowDown" ? 1 : -1);
  if (key === "Escape") return restored(question);
  const named = /** @type {HTMLButtonElement | null} */ (question.querySelector(`[data-key="${key}"]`));
  if (named && (/^F\d$/.test(key) || question.dataset.mode === "page")) {
    if (target.matches("[data-why]") && !/^F\d$/.test(key)) return false;
    if (named.hasAttribute("data-ask")) ask(question);
    else void answer(question, named.value);
    return true;
  }
  return /^[1-9]$/.test(key) && digitPicks(question, target) && pick(question, Number(key));
}

/** @param {HTMLElement} question @param {HTMLElement} target @param {boolean} repeated */
function entered(question, target, repeated) {
  if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement) return false;
  if (repeated) return true; // a key that is held down answers one question, not ten
  if (target.matches("[data-why]")) {
    void answer(question, "ask");
    return true;
  }
  const cells = inputs(question);
  const at = cells.indexOf(/** @type {HTMLInputElement} */ (target));
  if (question.dataset.mode === "blind" && at >= 0 && at < cells.length - 1) {
    cells[at + 1].focus();
    return true;
  }
  if (question.dataset.mode !== "page") void answer(question, "value");
  return true;
}
