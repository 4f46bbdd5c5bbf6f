// The question screen: every answer by keyboard, the next question there before the finger leaves the key.
// @ts-check

import { hold } from "./holding.js";
import { listen } from "./keys.js";
import { all, current, row, stage, watch } from "./page.js";
import { focusFirst, show } from "./showing.js";

if (stage) {
  listen();
  hold();
  if (row) {
    for (const question of all(document, "[data-question]")) show(question);
    const first = current();
    if (first) focusFirst(first);
    stage.addEventListener("focusin", (event) => {
      const question = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("[data-question]"));
      if (question) watch(question).seen = performance.now();
    });
  } else {
    const first = current();
    if (first) show(first);
  }
}
