// A record beside its scan: choose a value and see its ink, choose a frame and see its value.
// @ts-check
"use strict";

(() => {
  const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-scan]"));
  const library = /** @type {any} */ (window).OpenSeadragon;
  const pages = /** @type {HTMLButtonElement[]} */ ([...document.querySelectorAll("[data-page]")]);
  const lines = /** @type {HTMLButtonElement[]} */ ([...document.querySelectorAll("[data-line]")]);
  if (!place || !library || pages.length === 0) return;

  // OpenSeadragon would write a style element, which the security policy refuses; it asks whether one is there.
  if (!document.querySelector("style[data-openseadragon-mobile-css]")) {
    const there = document.createElementNS("urn:no-style", "style");
    there.setAttribute("data-openseadragon-mobile-css", "true");
    document.head.append(there);
  }

  const viewer = library({
    element: place, showNavigationControl: false, gestureSettingsMouse: { clickToZoom: false }, drawer: "canvas",
    maxZoomPixelRatio: 3, animationTime: 0.35, visibilityRatio: 0.4,
  });
  const names = "http://www.w3.org/2000/svg";
  const MANY = 400;
  let open = "";
  /** @type {HTMLButtonElement | null} */
  let wanted = null;

  /** @param {HTMLElement} line */
  const spot = (line) => {
    const [page, left, top, width, height] = (line.dataset.spot ?? "").split(" ").map(Number);
    return { page: String(page), left, top, width, height };
  };

  /** @param {string} number */
  function turnTo(number) {
    const page = pages.find((one) => one.dataset.page === number);
    if (!page || open === number) return false;
    open = number;
    for (const one of pages) one.toggleAttribute("aria-current", one === page);
    page.setAttribute("aria-current", "true");
    viewer.clearOverlays();
    viewer.open({ type: "image", url: page.dataset.url, crossOriginPolicy: false });
    return true;
  }

  /** Frames of all values of the page: one drawing, so that thousands cost nothing while zooming. */
  function drawFrames() {
    const size = viewer.world.getItemAt(0).getContentSize();
    const ratio = size.y / size.x;
    const drawing = document.createElementNS(names, "svg");
    drawing.setAttribute("class", "frames");
    drawing.setAttribute("viewBox", `0 0 1 ${ratio}`);
    drawing.setAttribute("aria-hidden", "true");
    for (const line of lines) {
      if (!line.dataset.spot) continue;
      const at = spot(line);
      if (at.page !== open) continue;
      const frame = document.createElementNS(names, "rect");
      for (const [name, value] of [["x", at.left], ["y", at.top], ["width", at.width], ["height", at.height]]) {
        frame.setAttribute(String(name), String(value));
      }
      frame.classList.toggle("chosen", line === wanted);
      frame.addEventListener("pointerdown", () => choose(line, false));
      frames.set(line, frame);
      drawing.append(frame);
    }
    viewer.addOverlay({ element: drawing, location: new library.Rect(0, 0, 1, ratio) });
  }
  /** @type {Map<HTMLElement, SVGElement>} */
  const frames = new Map();

  /** @param {HTMLButtonElement} line @param {boolean} [zoom] */
  function choose(line, zoom = true) {
    wanted = line;
    for (const one of lines) one.classList.toggle("chosen", one === line);
    for (const [one, frame] of frames) frame.classList.toggle("chosen", one === line);
    if (!zoom) {
      line.scrollIntoView({ block: "nearest" });
      line.focus({ preventScroll: true });
      return;
    }
    if (line.dataset.spot && !turnTo(spot(line).page)) zoomTo(line);
  }

  /** @param {HTMLElement} line */
  function zoomTo(line) {
    const at = spot(line);
    const width = Math.max(at.width * 1.6, 0.42);
    const height = Math.max(at.height * 4, 0.12);
    viewer.viewport.fitBounds(new library.Rect(at.left + at.width / 2 - width / 2, at.top + at.height / 2 - height / 2, width, height));
  }

  viewer.addHandler("open", () => {
    frames.clear();
    drawFrames();
    if (wanted?.dataset.spot && spot(wanted).page === open) zoomTo(wanted);
    else {
      const seen = viewer.viewport.getContainerSize();
      viewer.viewport.fitBounds(new library.Rect(0, 0, 1, seen.y / seen.x), true);
    }
  });
  // Thousands of frames would be drawn anew at each step of a zoom: they wait until it has come to rest.
  const moving = (/** @type {boolean} */ now) => {
    if (frames.size > MANY) document.querySelector(".frames")?.classList.toggle("moving", now);
  };
  viewer.addHandler("animation-start", () => moving(true));
  viewer.addHandler("animation-finish", () => moving(false));
  for (const page of pages) page.addEventListener("click", () => { wanted = null; turnTo(page.dataset.page ?? ""); });
  for (const line of lines) line.addEventListener("click", () => choose(line));
  turnTo(pages[0].dataset.page ?? "");
})();
