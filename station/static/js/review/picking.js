// Picking: a reading of the machine, an option, or back to what stood there.
// @ts-check

import { all, content, inputs, one, untouched } from "./page.js";
import { focusFirst } from "./showing.js";

/** @param {HTMLElement} question @param {number} number */
export function pick(question, number) {
  const target = question.querySelector(`[data-pick="${number}"]`);
  if (!target) return false;
  if (target instanceof HTMLInputElement) {
    target.checked = true;
    target.focus();
    return true;
  }
  const chosen = /** @type {HTMLElement} */ (target);
  const cells = chosen.dataset.cells ? /** @type {string[]} */ (JSON.parse(chosen.dataset.cells)) : [chosen.dataset.words ?? ""];
  inputs(question).forEach((input, place) => { input.value = cells[place] ?? ""; });
  for (const other of all(question, ".reading")) other.classList.toggle("chosen", other === chosen);
  const input = inputs(question)[0];
  input?.focus();
  input?.select();
  return true;
}

/** @param {HTMLElement} question @param {number} step */
export function walk(question, step) {
  const readings = all(question, ".reading");
  if (readings.length === 0) return false;
  const at = readings.findIndex((reading) => reading.classList.contains("chosen"));
  const next = (at < 0 ? (step > 0 ? (untouched(question) && content(question) ? 1 : 0) : readings.length - 1) : at + step);
  return pick(question, ((next + readings.length) % readings.length) + 1);
}

/** @param {HTMLElement} question */
export function ask(question) {
  const asking = one(question, "[data-asking]");
  if (!asking) return;
  asking.hidden = false;
  one(asking, "[data-why]")?.focus();
}

/** Whether a digit picks: nothing was typed yet, and the field hardly begins with one.
 * @param {HTMLElement} question @param {EventTarget | null} target */
export function digitPicks(question, target) {
  if (target instanceof HTMLInputElement && target.matches("[data-why]")) return false;
  if (question.dataset.kind === "choice" || question.dataset.mode === "page") return true;
  return question.hasAttribute("data-digits") && untouched(question);
}

/** @param {HTMLElement} question */
export function restored(question) {
  const asking = one(question, "[data-asking]");
  if (asking) asking.hidden = true;
  for (const input of inputs(question)) input.value = input.defaultValue;
  for (const other of all(question, ".reading")) other.classList.remove("chosen");
  focusFirst(question);
  return true;
}
