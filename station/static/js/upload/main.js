// Drop files and folders; send each once; tell what became of it.
// @ts-check

import { choose } from "./choosing.js";
import { at, batch, drop, patiently, send, words } from "./page.js";
import { forget, pieces } from "./pieces.js";
import { all, count, newRow, settle, state } from "./rows.js";

/** @typedef {import("./page.js").Sending} Sending */
const SENT_AT_ONCE = 3;
const ASKED_AT_ONCE = 100;
const TYPES = /\.(pdf|tiff?|jpe?g|png)$/i;
const IGNORED = /(^|\/)(\.|Thumbs\.db$|desktop\.ini$|__MACOSX\/)/i;
/** @type {Sending[]} */
const queue = [];
const seen = new Set();
let active = 0;
let hashing = Promise.resolve();

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

if (drop) {
  choose(take);
  addEventListener("beforeunload", (event) => {
    if (all.some((one) => one.fate === null)) event.preventDefault();
  });
}
