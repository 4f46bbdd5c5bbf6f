// Putting a question on the screen: hands on its input, time running from the moment its ink is there.
// @ts-check

import { content, inputs, one, picked, row, stage, watch } from "./page.js";
import { openViewer } from "./viewer.js";

const armedAfter = Number(stage?.dataset.armedAfter ?? 0);

/** Put a question on the screen: hands on its input, time running from the moment its ink is there.
 * @param {HTMLElement} question */
export function show(question) {
  question.hidden = false;
  const state = watch(question);
  state.shown = performance.now();
  state.first = content(question);
  const ink = /** @type {HTMLImageElement | null} */ (question.querySelector("[data-ink]"));
  const seen = () => {
    if (!state.seen) state.seen = performance.now();
    setTimeout(() => question.classList.add("armed"), question.dataset.mode === "confirm" ? armedAfter : 0);
  };
  if (ink && !(ink.complete && ink.naturalWidth)) {
    ink.addEventListener("load", seen, { once: true });
    ink.addEventListener("error", () => question.classList.add("blind-ink"), { once: true });
  } else seen();
  if (!row) focusFirst(question);
  openViewer(question);
}

/** @param {HTMLElement} question */
export function focusFirst(question) {
  const input = inputs(question)[0];
  if (input) {
    input.focus({ preventScroll: true });
    input.select();
    return;
  }
  const choice = picked(question) ?? one(question, 'input[type="radio"], [data-key="1"]');
  choice?.focus({ preventScroll: true });
}
