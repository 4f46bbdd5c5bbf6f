// Answering: the next question is on the screen before the answer is sent, and comes back if it was not taken.
// @ts-check

import { all, content, current, inputs, nothing, notify, one, row, stage, token, untouched, watch, words } from "./page.js";
import { focusFirst, show } from "./showing.js";

let done = 0;

/** @param {HTMLElement} question @param {string} text */
export function refuse(question, text) {
  const fault = one(question, "[data-fault]");
  if (fault) {
    fault.textContent = text;
    fault.hidden = false;
  }
  question.classList.remove("nudge");
  requestAnimationFrame(() => question.classList.add("nudge"));
}

/** Say why an answer cannot go yet, or nothing.
 * @param {HTMLElement} question @param {string} said */
function obstacle(question, said) {
  if (said !== "value") return "";
  if (question.dataset.mode === "confirm" && !question.classList.contains("armed")) return " ";
  if (!content(question)) return words("empty");
  const bad = inputs(question).find((input) => input.value.trim() && !input.checkValidity());
  return bad ? words("wrong") : "";
}

/** @param {HTMLElement} question @param {string} said */
export async function answer(question, said) {
  const hindered = obstacle(question, said);
  if (hindered) {
    if (hindered.trim()) refuse(question, hindered);
    return;
  }
  const form = /** @type {HTMLFormElement} */ (question.querySelector("[data-answer]"));
  const state = watch(question);
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  const typed = said === "value" && !untouched(question) ? content(question).length : 0;
  body.set("said", said);
  body.set("keys", String(state.keys));
  body.set("typed", String(Math.min(typed, state.keys)));
  body.set("seconds", ((performance.now() - (state.seen || state.shown)) / 1000).toFixed(2));
  body.set("family", stage?.dataset.family ?? "");
  body.set("stage", stage?.dataset.stage ?? "");
  if (row) body.set("alone", "yes");
  body.set("have", all(document, "[data-question]").map((other) => other.dataset.token).join(" "));
  question.dataset.gone = "yes";
  await leave(question);
  try {
    const response = await fetch(form.action, {
      method: "POST", body, headers: { ...token(), "HX-Request": "true", "X-Keys": "1" },
    });
    const moved = response.headers.get("HX-Redirect");
    if (moved) { location.assign(moved); return; }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (response.ok) settled(question, page);
    else if (response.status === 409) lost(question, page);
    else bringBack(question, page.querySelector(".notice")?.textContent?.trim() || words("failed"));
  } catch {
    bringBack(question, words("failed"));
  }
}

/** Take a question off the screen and put the next one there, in the same frame.
 * @param {HTMLElement} question */
async function leave(question) {
  if (row) {
    question.classList.add("answered");
    for (const input of inputs(question)) input.readOnly = true;
    const next = all(document, "[data-question]").find((other) => !other.dataset.gone);
    if (next) {
      focusFirst(next);
      next.scrollIntoView({ block: "center" });
    } else finished();
    return;
  }
  question.hidden = true;
  const next = all(document, "[data-question]").find((other) => other.hidden && !other.dataset.gone);
  if (next) show(next);
}

/** @param {HTMLElement} question @param {Document} page */
function settled(question, page) {
  done += 1;
  const count = document.querySelector("[data-done]");
  if (count) count.textContent = String(done);
  const told = page.querySelector("[data-outcome] .notice");
  if (told) notify(/** @type {HTMLElement} */ (told));
  if (row) {
    question.classList.add("kept");
    return;
  }
  question.remove();
  arrive(page);
}

/** Somebody else has the question, or it is settled: go on.
 * @param {HTMLElement} question @param {Document} page */
function lost(question, page) {
  const told = page.querySelector(".notice");
  if (told) notify(/** @type {HTMLElement} */ (told));
  if (row) { question.classList.add("kept"); return; }
  question.remove();
  if (!current()) location.reload();
}

/** @param {Document} page */
function arrive(page) {
  for (const fresh of all(page, "[data-question]")) {
    const adopted = /** @type {HTMLElement} */ (document.adoptNode(fresh));
    stage?.insertBefore(adopted, nothing);
  }
  if (current()) return;
  const next = all(document, "[data-question]").find((other) => !other.dataset.gone);
  if (next) show(next);
  else finished();
}

export function finished() {
  if (!nothing) return;
  nothing.hidden = false;
  one(nothing, "a")?.focus();
}

/** @param {HTMLElement} question @param {string} text */
function bringBack(question, text) {
  delete question.dataset.gone;
  question.classList.remove("answered");
  for (const input of inputs(question)) input.readOnly = false;
  if (!row) for (const other of all(document, "[data-question]")) other.hidden = other !== question;
  focusFirst(question);
  refuse(question, text);
}
