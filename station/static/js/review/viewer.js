// The whole page beside its question: zoomable, with the box of the value on it.
// @ts-check

/** @param {HTMLElement} question */
export function openViewer(question) {
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
