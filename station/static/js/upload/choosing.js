// Files and folders that are dropped on the page or chosen.
// @ts-check

import { at, drop } from "./page.js";

/** @typedef {{file: File, name: string}} Found */

/** Hand over what somebody drops or chooses, from now on. @param {(found: Found[]) => void} take */
export function choose(take) {
  for (const name of ["dragenter", "dragover"]) {
    addEventListener(name, (event) => { event.preventDefault(); drop.classList.add("over"); });
  }
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.classList.remove("over"); });
  addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    const entries = [...(event.dataTransfer?.items ?? [])].map((one) => one.webkitGetAsEntry?.()).filter(Boolean);
    const found = [];
    for (const entry of entries) await walk(/** @type {any} */ (entry), "", found);
    take(found);
  });

  /** @param {HTMLInputElement} input */
  function takeChosen(input) {
    if (!input.files?.length) return;
    take([...input.files].map((file) => ({ file, name: file.webkitRelativePath || file.name })));
    input.value = "";
  }

  for (const id of ["files", "folder"]) {
    const input = /** @type {HTMLInputElement} */ (at(id));
    input.addEventListener("change", () => takeChosen(input));
    takeChosen(input); // chosen before this script was there, on a slow line
  }
}

/** @param {any} entry @param {string} path @param {{file: File, name: string}[]} found */
async function walk(entry, path, found) {
  if (entry.isFile) {
    const file = await new Promise((done, fail) => entry.file(done, fail));
    found.push({ file, name: path + file.name });
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const part = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (!part.length) return;
    for (const one of part) await walk(one, `${path}${entry.name}/`, found);
  }
}
