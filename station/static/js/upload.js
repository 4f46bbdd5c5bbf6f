// Drop files and folders; send each in pieces that survive a cut line and a closed browser; tell what became of it.
// @ts-check
"use strict";

(() => {
  const drop = document.getElementById("drop");
  if (!drop) return;
  const batch = drop.dataset.batch ?? "";
  const csrf = document.querySelector('meta[name="csrf"]')?.getAttribute("content") ?? "";
  const words = /** @type {Record<string, string>} */ (drop.dataset);
  const SENT_AT_ONCE = 3;
  const PIECE = 4 * 1024 * 1024;
  const ASKED_AT_ONCE = 100;
  const TYPES = /\.(pdf|tiff?|jpe?g|png)$/i;
  const IGNORED = /(^|\/)(\.|Thumbs\.db$|desktop\.ini$|__MACOSX\/)/i;

  /** @typedef {{file: File, name: string, row: HTMLElement, sha256: string|null, fate: string|null, sent: number}} Sending */
  /** @type {Sending[]} */
  const all = [];
  /** @type {Sending[]} */
  const queue = [];
  const seen = new Set();
  let active = 0;
  let hashing = Promise.resolve();

  /** @param {string} id */
  const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

  // ---- what was dropped or chosen
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

  /** @param {{file: File, name: string}[]} found */
  function take(found) {
    const fresh = found.filter(({ file, name }) => {
      const key = `${name}:${file.size}:${file.lastModified}`;
      if (IGNORED.test(name) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    if (!fresh.length) return;
    at("sending").hidden = false;
    at("done").hidden = true;
    fresh.sort((one, other) => one.name.localeCompare(other.name, "vi", { numeric: true }));
    const rows = document.createDocumentFragment();
    const sendings = fresh.map(({ file, name }) => {
      const row = newRow(name);
      rows.append(row);
      return { file, name, row, sha256: null, fate: null, sent: 0 };
    });
    at("rows").append(rows);
    all.push(...sendings);
    const sendable = sendings.filter(sortOut);
    count();
    tell(sendings.filter((one) => one.fate === "refused"));
    hashing = hashing.then(() => ask(sendable));
  }

  // ---- rows
  /** @param {string} name */
  function newRow(name) {
    const template = /** @type {HTMLTemplateElement} */ (document.getElementById("row"));
    const row = /** @type {HTMLElement} */ (/** @type {DocumentFragment} */ (template.content.cloneNode(true)).firstElementChild);
    const place = /** @type {HTMLElement} */ (row.querySelector(".name"));
    place.textContent = name;
    place.title = name;
    state(row, words.wordsWaiting, "");
    row.querySelector("progress")?.setAttribute("aria-label", name);
    return row;
  }

  /** @param {HTMLElement} row @param {string} text @param {string} kind */
  function state(row, text, kind) {
    const tag = /** @type {HTMLElement} */ (row.querySelector(".tag"));
    tag.textContent = text;
    tag.className = `tag ${kind}`;
  }

  /** What can be told by the name and size alone. @param {Sending} one */
  function sortOut(one) {
    if (!TYPES.test(one.name)) settle(one, "refused", words.wordsType);
    else if (one.file.size === 0) settle(one, "refused", words.wordsEmpty);
    return one.fate === null;
  }

  /** Let the receipt name what was not even sent. @param {Sending[]} refused */
  async function tell(refused) {
    for (let start = 0; start < refused.length; start += ASKED_AT_ONCE) {
      const part = refused.slice(start, start + ASKED_AT_ONCE);
      const files = part.map((one) => ({ name: one.name, empty: TYPES.test(one.name) }));
      await patiently(() => send(`/upload/${batch}/refused`, { files }));
    }
  }

  /** @param {Sending} one @param {string} fate @param {string} text */
  function settle(one, fate, text) {
    one.fate = fate;
    one.sent = one.file.size;
    const good = { new: "tag-good", known: "tag-quiet" }[fate];
    state(one.row, text, good ?? (fate === "duplicate" ? "tag-warn" : "tag-bad"));
    const bar = /** @type {HTMLProgressElement} */ (one.row.querySelector("progress"));
    bar.value = 1;
    bar.hidden = true;
    if (!good) {
      at("trouble-title").hidden = false;
      at("trouble").append(one.row);
    }
    count();
  }

  let counting = false;
  function count() {
    if (counting) return;
    counting = true;
    requestAnimationFrame(() => {
      counting = false;
      for (const fate of ["new", "known", "duplicate", "refused"]) {
        at(`count-${fate}`).textContent = String(all.filter((one) => one.fate === fate).length);
      }
      at("count-all").textContent = String(all.length);
      const bytes = all.reduce((sum, one) => sum + one.file.size, 0);
      const sent = all.reduce((sum, one) => sum + one.sent, 0);
      const bar = /** @type {HTMLProgressElement} */ (at("total"));
      bar.value = bytes ? sent / bytes : 1;
      const over = all.every((one) => one.fate !== null);
      at("done").hidden = !over;
      at("total-title").textContent = over ? words.wordsOver : words.wordsTotal;
      drop?.toggleAttribute("data-busy", !over);
    });
  }

  addEventListener("beforeunload", (event) => {
    if (all.some((one) => one.fate === null)) event.preventDefault();
  });

  // ---- which of these are there already
  /** @param {Sending[]} sendings */
  async function ask(sendings) {
    for (let start = 0; start < sendings.length; start += ASKED_AT_ONCE) {
      const part = sendings.slice(start, start + ASKED_AT_ONCE);
      for (const one of part) {
        state(one.row, words.wordsChecking, "tag-wait");
        one.sha256 = await sha256(one.file);
      }
      const asked = part.map((one) => one.sha256).filter(Boolean);
      const answer = await patiently(() => send(`/upload/${batch}/asked`, { sha256: asked }));
      const held = new Set(answer?.held ?? []);
      for (const one of part) {
        if (held.has(one.sha256)) settle(one, "known", words.wordsKnown);
        else { state(one.row, words.wordsWaiting, ""); queue.push(one); }
      }
      next();
    }
  }

  /** @param {File} file */
  async function sha256(file) {
    if (!crypto.subtle || file.size > 400e6) return null; // then the server's own hash is all there is
    try {
      const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    } catch { return null; }
  }

  // ---- sending
  function next() {
    while (active < SENT_AT_ONCE && queue.length) {
      active += 1;
      const one = /** @type {Sending} */ (queue.shift());
      upload(one).finally(() => { active -= 1; next(); });
    }
  }

  /** @param {Sending} one */
  async function upload(one) {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const address = await pieces(one);
      if (address === null) { settle(one, "refused", words.wordsFailed); return; }
      state(one.row, words.wordsTaking, "tag-wait");
      const uid = address.split("/").pop();
      const answer = await patiently(() => send(`/upload/${batch}/taken/${uid}`, { sha256: one.sha256 }));
      if (answer === null) { settle(one, "refused", words.wordsFailed); return; }
      forget(one);
      if (answer.fate !== "broken") { settle(one, answer.fate, answer.text); return; }
    }
    settle(one, "refused", words.wordsFailed);
  }

  /** Send the bytes. Resolves to the upload's address, or null when the server will not have it.
   * @param {Sending} one @returns {Promise<string|null>} */
  function pieces(one) {
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

  // ---- addresses of unfinished uploads, by a key that tells nobody what the file was called
  /** @param {Sending} one */
  function fingerprint(one) {
    const plain = `${batch}:${one.sha256 ?? `${one.file.size}:${one.file.lastModified}`}`;
    return `sohoa-upload:${plain}`;
  }
  /** @param {Sending} one */
  const forget = (one) => localStorage.removeItem(fingerprint(one));
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

  // ---- talking to the station
  /** @param {string} path @param {object} body */
  async function send(path, body) {
    return fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
      body: JSON.stringify(body),
    });
  }

  /** Try until the line is back; null when the station refuses. @param {() => Promise<Response>} request */
  async function patiently(request) {
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

  for (const id of ["files", "folder"]) {
    const input = /** @type {HTMLInputElement} */ (at(id));
    input.addEventListener("change", () => takeChosen(input));
    takeChosen(input); // chosen before this script was there, on a slow line
  }
})();
