// The question screen: every answer by keyboard, the next question on the screen before the finger leaves the key.
// Letters always belong to the input: nothing here listens to them, so that Telex, VNI and VIQR work as everywhere.
// @ts-check
"use strict";

(() => {
  const csrf = document.querySelector('meta[name="csrf"]')?.getAttribute("content") ?? "";
  const stage = /** @type {HTMLElement | null} */ (document.querySelector("[data-questions], [data-row]"));
  if (!stage) return;
  const row = stage.hasAttribute("data-row");
  const base = stage.dataset.base ?? "/review";
  const armedAfter = Number(stage.dataset.armedAfter ?? 0);
  const nothing = /** @type {HTMLElement | null} */ (document.querySelector("[data-nothing]"));
  const voice = document.querySelector("[data-say]");
  let done = 0;

  /** What is measured about a question on the screen.
   * @typedef {{shown: number, seen: number, keys: number, first: string}} Watch */
  /** @type {WeakMap<HTMLElement, Watch>} */
  const watches = new WeakMap();

  /** @param {HTMLElement} question @returns {Watch} */
  const watch = (question) => {
    let known = watches.get(question);
    if (!known) {
      known = { shown: 0, seen: 0, keys: 0, first: "" };
      watches.set(question, known);
    }
    return known;
  };

  /** @param {ParentNode} within @param {string} what @returns {HTMLElement[]} */
  const all = (within, what) => /** @type {HTMLElement[]} */ ([...within.querySelectorAll(what)]);
  /** @param {ParentNode} within @param {string} what @returns {HTMLElement | null} */
  const one = (within, what) => within.querySelector(what);
  /** @param {HTMLElement} question @returns {HTMLInputElement[]} */
  const inputs = (question) => /** @type {HTMLInputElement[]} */ (all(question, "[data-value], [data-cell]"));
  /** @param {HTMLElement} question */
  const picked = (question) =>
    /** @type {HTMLInputElement | null} */ (question.querySelector('input[type="radio"]:checked'));
  /** @param {HTMLElement} question */
  const content = (question) =>
    inputs(question).map((input) => input.value.trim()).join(" ").trim() || picked(question)?.value || "";
  /** @param {HTMLElement} question */
  const untouched = (question) => content(question) === watch(question).first;
  const current = () => all(document, "[data-question]").find((question) => !question.hidden && !question.dataset.gone);

  // ------------------------------------------------------------------ showing

  /** Put a question on the screen: hands on its input, time running from the moment its ink is there.
   * @param {HTMLElement} question */
  function show(question) {
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
  function focusFirst(question) {
    const input = inputs(question)[0];
    if (input) {
      input.focus({ preventScroll: true });
      input.select();
      return;
    }
    const choice = picked(question) ?? one(question, 'input[type="radio"], [data-key="1"]');
    choice?.focus({ preventScroll: true });
  }

  /** @param {HTMLElement} question */
  function openViewer(question) {
    const place = /** @type {HTMLElement | null} */ (question.querySelector("[data-viewer]"));
    const library = /** @type {any} */ (window).OpenSeadragon;
    if (!place || !library || place.dataset.open) return;
    place.dataset.open = "yes";
    // OpenSeadragon would write a style element, which the security policy refuses; it asks whether one is there.
    if (!document.querySelector("style[data-openseadragon-mobile-css]")) {
      const there = document.createElementNS("urn:no-style", "style");
      there.setAttribute("data-openseadragon-mobile-css", "true");
      document.head.append(there);
    }
    const [left, top, width, height] = (place.dataset.box ?? "0 0 1 1").split(" ").map(Number);
    const viewer = library({
      element: place, tileSources: { type: "image", url: place.dataset.viewer, crossOriginPolicy: false },
      showNavigationControl: false, gestureSettingsMouse: { clickToZoom: false }, maxZoomPixelRatio: 3,
      tabIndex: -1, animationTime: 0.3, drawer: "canvas",
    });
    viewer.addHandler("open", () => {
      const box = document.createElement("div");
      box.className = "box";
      viewer.addOverlay({ element: box, location: new library.Rect(left, top, width, height) });
      const around = new library.Rect(Math.max(0, left - 0.15), Math.max(0, top - 0.12), width + 0.3, height + 0.24);
      viewer.viewport.fitBounds(around, true);
    });
  }

  // ------------------------------------------------------------------ answering

  /** @param {HTMLElement} question @param {string} text */
  function refuse(question, text) {
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

  /** @param {string} name */
  const words = (name) => document.querySelector(`meta[name="review-${name}"]`)?.getAttribute("content") ?? "…";

  /** @param {HTMLElement} question @param {string} said */
  async function answer(question, said) {
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
        method: "POST", body, headers: { "X-CSRF-Token": csrf, "HX-Request": "true", "X-Keys": "1" },
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

  function finished() {
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

  /** @param {HTMLElement} told */
  function notify(told) {
    const place = document.getElementById("notices");
    if (voice) voice.textContent = told.textContent;
    place?.replaceChildren(document.adoptNode(told));
    setTimeout(() => told.remove(), told.classList.contains("notice-bad") ? 20000 : 5000);
  }

  // ------------------------------------------------------------------ keys

  /** @param {HTMLElement} question @param {number} number */
  function pick(question, number) {
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
  function walk(question, step) {
    const readings = all(question, ".reading");
    if (readings.length === 0) return false;
    const at = readings.findIndex((reading) => reading.classList.contains("chosen"));
    const next = (at < 0 ? (step > 0 ? (untouched(question) && content(question) ? 1 : 0) : readings.length - 1) : at + step);
    return pick(question, ((next + readings.length) % readings.length) + 1);
  }

  /** @param {HTMLElement} question */
  function ask(question) {
    const asking = one(question, "[data-asking]");
    if (!asking) return;
    asking.hidden = false;
    one(asking, "[data-why]")?.focus();
  }

  /** Whether a digit picks: nothing was typed yet, and the field hardly begins with one.
   * @param {HTMLElement} question @param {EventTarget | null} target */
  function digitPicks(question, target) {
    if (target instanceof HTMLInputElement && target.matches("[data-why]")) return false;
    if (question.dataset.kind === "choice" || question.dataset.mode === "page") return true;
    return question.hasAttribute("data-digits") && untouched(question);
  }

  addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const question = /** @type {HTMLElement | null} */ (target.closest?.("[data-question]")) ?? (row ? null : current());
    if (!question || question.dataset.gone) return;
    if (!event.repeat && !["Shift", "Control", "Alt", "Meta", "CapsLock"].includes(event.key)) watch(question).keys += 1;
    // A word that is being composed belongs to the input method alone.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return;
    if (handled(event, question, target)) event.preventDefault();
  });

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

  /** @param {HTMLElement} question */
  function restored(question) {
    const asking = one(question, "[data-asking]");
    if (asking) asking.hidden = true;
    for (const input of inputs(question)) input.value = input.defaultValue;
    for (const other of all(question, ".reading")) other.classList.remove("chosen");
    focusFirst(question);
    return true;
  }

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

  // ------------------------------------------------------------------ holding and handing back

  let staying = false;
  document.addEventListener("click", (event) => {
    if (/** @type {HTMLElement} */ (event.target).closest("[data-stay]")) staying = true;
  });
  /** @param {string} what @param {string} [tokens] */
  const send = (what, tokens = "") =>
    fetch(`${base}/${what}`, { method: "POST", keepalive: true, body: new URLSearchParams({ tokens }), headers: { "X-CSRF-Token": csrf, "X-Background": "yes" } }).catch(() => undefined);
  setInterval(() => { if (document.visibilityState === "visible" && current()) void send("renew"); }, 60000);
  addEventListener("pagehide", () => {
    const left = all(document, "[data-question]").filter((question) => !question.dataset.gone);
    if (!staying && left.length) void send("back", left.map((question) => question.dataset.token).join(" "));
  });

  // ------------------------------------------------------------------ beginning

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
})();
