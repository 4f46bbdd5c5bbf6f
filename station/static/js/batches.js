// Pages of a batch by keyboard and by drag: each move is one request, the file comes back as it is then.
// @ts-check
"use strict";

(() => {
  const place = document.getElementById("papers");
  if (!place) return;
  const arranges = place.hasAttribute("data-arranges");
  const csrf = document.querySelector('meta[name="csrf"]')?.getAttribute("content") ?? "";
  const KEYS = { s: "split", m: "merge", r: "turn", x: "set_aside", Delete: "set_aside" };
  /** @type {HTMLElement|null} */
  let dragged = null;
  let busy = Promise.resolve();

  const spots = () => /** @type {HTMLElement[]} */ ([...place.querySelectorAll(".spot")]);
  /** @param {Element} element */
  const fileOf = (element) => /** @type {HTMLElement} */ (element.closest(".file"));

  function roving() {
    const all = spots();
    if (all.length && !all.some((one) => one.tabIndex === 0)) all[0].tabIndex = 0;
  }

  /** @param {HTMLElement|undefined} spot */
  function focus(spot) {
    if (!spot) return;
    for (const one of spots()) one.tabIndex = -1;
    spot.tabIndex = 0;
    spot.focus();
    spot.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  place.addEventListener("focusin", (event) => {
    const spot = /** @type {HTMLElement} */ (event.target).closest(".spot");
    if (!spot) return;
    for (const one of spots()) one.tabIndex = -1;
    /** @type {HTMLElement} */ (spot).tabIndex = 0;
  });

  place.addEventListener("keydown", (event) => {
    const spot = /** @type {HTMLElement|null} */ (/** @type {HTMLElement} */ (event.target).closest(".spot"));
    if (!spot || event.ctrlKey || event.metaKey) return;
    const all = spots();
    const at = all.indexOf(spot);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const plain = !spot.hasAttribute("data-apart") && !spot.hasAttribute("data-gone");
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (step && event.altKey && arranges && plain) shift(spot, step);
    else if (step && !event.altKey) focus(all[at + step]);
    else if (key === "Home") focus(all[0]);
    else if (key === "End") focus(all[all.length - 1]);
    else if (key === "Enter" && !spot.hasAttribute("data-gone")) look(spot);
    else if (!arranges) return;
    else if (key === "z") move(spot, "undo");
    else if (key === "b" && spot.hasAttribute("data-apart")) move(spot, "restore");
    else if (plain && key in KEYS) move(spot, /** @type {any} */ (KEYS)[key]);
    else return;
    event.preventDefault();
  });

  place.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("[data-move]");
    if (button) move(/** @type {HTMLElement} */ (button.closest(".spot") ?? button), button.getAttribute("data-move") ?? "");
  });
  place.addEventListener("dblclick", (event) => {
    const spot = /** @type {HTMLElement} */ (event.target).closest(".spot");
    if (spot) look(/** @type {HTMLElement} */ (spot));
  });

  /** Show the page large, in a tab of its own: the role decides whether it opens. @param {HTMLElement} spot */
  function look(spot) {
    open(`/scans/${fileOf(spot).dataset.scan}/pages/${spot.dataset.page}/screen.jpg?turn=${spot.dataset.turn ?? 0}`, "_blank", "noopener");
  }

  /** One place forwards or backwards, over the edge of the paper too. @param {HTMLElement} spot @param {number} step */
  function shift(spot, step) {
    const mine = /** @type {HTMLElement[]} */ ([...fileOf(spot).querySelectorAll(".spot[draggable]")]);
    const at = mine.indexOf(spot);
    const goal = step < 0 ? mine[at - 1] : mine[at + 2];
    if (step < 0 && !goal) return;
    if (step > 0 && at === mine.length - 1) return;
    move(spot, "move", goal ? goal.dataset.page : "0");
  }

  if (arranges) {
    place.addEventListener("dragstart", (event) => {
      dragged = /** @type {HTMLElement} */ (event.target).closest(".spot");
      dragged?.classList.add("lifted");
    });
    place.addEventListener("dragend", () => { dragged?.classList.remove("lifted"); clear(); dragged = null; });
    place.addEventListener("dragover", (event) => {
      const over = /** @type {HTMLElement} */ (event.target).closest(".spot");
      if (!dragged || !over || over === dragged || fileOf(over) !== fileOf(dragged)) return;
      event.preventDefault();
      clear();
      over.classList.add("goal");
    });
    place.addEventListener("drop", (event) => {
      const over = /** @type {HTMLElement} */ (event.target).closest(".spot");
      if (!dragged || !over || fileOf(over) !== fileOf(dragged)) return;
      event.preventDefault();
      if (over.hasAttribute("data-apart")) move(dragged, "set_aside");
      else move(dragged, "move", /** @type {HTMLElement} */ (over).dataset.page);
    });
  }
  function clear() {
    for (const one of place?.querySelectorAll(".goal") ?? []) one.classList.remove("goal");
  }

  /** Moves wait for each other: the next one starts from what the last one left.
   * @param {HTMLElement} spot @param {string} name @param {string} [to] */
  function move(spot, name, to) {
    const id = fileOf(spot).id;
    const page = spot.dataset.page ?? "0";
    busy = busy.then(() => carryOut(id, page, name, to)).catch(() => {});
  }

  /** @param {string} id @param {string} page @param {string} name @param {string} [to] */
  async function carryOut(id, page, name, to) {
    const file = /** @type {HTMLElement} */ (document.getElementById(id));
    const body = new URLSearchParams({ move: name, page, version: file.dataset.version ?? "0" });
    if (to !== undefined) body.set("to", to);
    const headers = { "X-CSRF-Token": csrf, "HX-Request": "true" };
    const answer = await fetch(file.dataset.path ?? "", { method: "POST", headers, body });
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok) { tell(parsed); return; }
    const fresh = parsed.querySelector(".file");
    if (!fresh) { location.reload(); return; }
    file.replaceWith(document.adoptNode(fresh));
    focus(/** @type {HTMLElement|undefined} */ (fresh.querySelector(`.spot[data-page="${page}"]`) ?? fresh.querySelector(".spot") ?? undefined));
  }

  /** @param {Document} parsed */
  function tell(parsed) {
    const notice = parsed.querySelector(".notice");
    const notices = document.getElementById("notices");
    if (!notice || !notices) return;
    notices.replaceChildren(document.adoptNode(notice));
    setTimeout(() => notices.replaceChildren(), 8000);
  }

  roving();
})();
