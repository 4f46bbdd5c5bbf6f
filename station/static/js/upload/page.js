// The upload page and the way to the station.
// @ts-check

export const drop = /** @type {HTMLElement} */ (document.getElementById("drop"));
export const batch = drop?.dataset.batch ?? "";
export const csrf = document.querySelector('meta[name="csrf"]')?.getAttribute("content") ?? "";
export const words = /** @type {Record<string, string>} */ (drop?.dataset ?? {});

/** A file on its way.
 * @typedef {{file: File, name: string, row: HTMLElement, sha256: string|null, fate: string|null, sent: number}} Sending */

/** @param {string} id */
export const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {string} path @param {object} body */
export async function send(path, body) {
  return fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
    body: JSON.stringify(body),
  });
}

/** Try until the line is back; null when the station refuses. @param {() => Promise<Response>} request */
export async function patiently(request) {
  for (let wait = 300; ; wait = Math.min(wait * 2, 5000)) {
    try {
      const answer = await request();
      if (answer.redirected) { location.reload(); return null; }
      if (answer.ok) { at("line").hidden = true; return await answer.json(); }
      if (answer.status < 500) return null;
    } catch { /* the line is cut */ }
    at("line").hidden = false;
    await new Promise((done) => setTimeout(done, wait));
  }
}
