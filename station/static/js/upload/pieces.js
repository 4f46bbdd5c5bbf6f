// The bytes, in pieces that survive a cut line and a closed browser.
// @ts-check

import { at, batch, csrf, words } from "./page.js";
import { count, state } from "./rows.js";

/** @typedef {import("./page.js").Sending} Sending */
const PIECE = 4 * 1024 * 1024;

/** Send the bytes. Resolves to the upload's address, or null when the server will not have it.
 * @param {Sending} one @returns {Promise<string|null>} */
export function pieces(one) {
  return new Promise((done) => {
    const upload = new (/** @type {any} */ (window).tus.Upload)(one.file, {
      endpoint: "/files/",
      chunkSize: PIECE,
      retryDelays: [300, 1000, 2000, 3000, ...Array(600).fill(5000)],
      metadata: { filename: one.name, filetype: one.file.type || "application/octet-stream", batch },
      headers: { "X-CSRF-Token": csrf },
      urlStorage: addresses,
      fingerprint: async () => fingerprint(one),
      storeFingerprintForResuming: true,
      removeFingerprintOnSuccess: false,
      onProgress(/** @type {number} */ sent, /** @type {number} */ whole) {
        at("line").hidden = true;
        one.sent = Math.min(sent, one.file.size);
        /** @type {HTMLProgressElement} */ (one.row.querySelector("progress")).value = whole ? sent / whole : 0;
        state(one.row, words.wordsSending, "tag-wait");
        count();
      },
      onShouldRetry(/** @type {any} */ error) {
        const status = error.originalResponse?.getStatus() ?? 0;
        const again = status === 0 || status >= 500 || status === 409 || status === 423 || status === 429;
        if (again) { at("line").hidden = false; state(one.row, words.wordsCut, "tag-warn"); }
        return again;
      },
      onSuccess: () => done(upload.url),
      onError: () => done(null),
    });
    upload.findPreviousUploads().then((/** @type {any[]} */ before) => {
      if (before.length) upload.resumeFromPreviousUpload(before[0]);
      upload.start();
    });
  });
}

// Addresses of unfinished uploads, by a key that tells nobody what the file was called
/** @param {Sending} one */
function fingerprint(one) {
  const plain = `${batch}:${one.sha256 ?? `${one.file.size}:${one.file.lastModified}`}`;
  return `sohoa-upload:${plain}`;
}
/** @param {Sending} one */
export const forget = (one) => localStorage.removeItem(fingerprint(one));
const addresses = {
  async findAllUploads() { return []; },
  async findUploadsByFingerprint(/** @type {string} */ key) {
    const uploadUrl = localStorage.getItem(key);
    return uploadUrl ? [{ uploadUrl, size: null, metadata: {}, creationTime: "", urlStorageKey: key }] : [];
  },
  async removeUpload(/** @type {string} */ key) { localStorage.removeItem(key); },
  async addUpload(/** @type {string} */ key, /** @type {any} */ upload) {
    if (upload.uploadUrl) localStorage.setItem(key, upload.uploadUrl);
    return key;
  },
};
