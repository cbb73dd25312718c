// Keeps pages on a phone: the network first, the kept page when nothing comes; never a form. All pages of one version are in one cache,
// and the record, in a cache of its own, names it: so a new version replaces all at once.
const scope = new URL(self.registration.scope).pathname;
const prefix = `backcare ${scope} `;
const recordName = `${prefix}record`;
const versionHeader = "BackCare-Version";
const [patience, longPatience] = [2000, 10000]; // milliseconds; the longer one where nothing is kept
const day = 24 * 60 * 60 * 1000;
const atOnce = 6;
const readers = new Set(); // the windows that show a kept page: its pictures must be of the same version
let work = Promise.resolve();

const inTurn = job => work = work.then(job, job);
const read = async () => (await caches.match(scope, { cacheName: recordName }))?.json();
const tryRead = () => read().catch(() => {}); // A storage that fails must not keep anyone from the site.
const write = async record => (await caches.open(recordName)).put(scope, new Response(JSON.stringify(record)));
const find = (record, address) => caches.match(address, { cacheName: record.cache, ignoreVary: true });
const daysOf = record => Math.abs(Date.now() - record.saved) / day; // In the future where the clock of the phone was wrong.
const late = time => new Promise((_, reject) => setTimeout(() => reject(new Error("late")), time));
const isOf = async (record, version) => record.version === version && await caches.has(record.cache);
const isPart = (path, of) => path === of || path.startsWith(`${of}/`);

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("message", event => {
  const { list } = event.data;
  const job = inTurn(() => list ? save(list) : remove());
  event.waitUntil(job.then(() => event.ports[0].postMessage(true), () => event.ports[0].postMessage(false)));
});

self.addEventListener("fetch", event => {
  const { request } = event, url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(scope)) return;
  event.respondWith(request.mode === "navigate" ? openPage(event, url) : openFile(event));
});

async function openPage(event, url) {
  const record = await tryRead();
  if (!record) return fetch(event.request);
  // The signs are kept for one country, and links lead to them without one.
  const emergency = record.emergency.find(page => page.split("?")[0] === url.pathname);
  const found = await find(record, emergency ?? url.href).catch(() => {}), isLast = daysOf(record) > record.lastDays;
  const kept = isLast && !emergency ? undefined : found;
  const answer = found ? ask(event) : fetch(event.request);
  event.waitUntil(answer.catch(() => {}));
  try {
    return await Promise.race([answer, late(kept ? patience : longPatience)]);
  } catch {
    readers.add(event.resultingClientId);
    return showKept(record, kept, isLast, record.check.some(path => isPart(url.pathname, path)));
  }
}

// Asks the site itself, because an answer from the browser's own cache would not show that there is a connection. A fault of the server is as
// good as no answer.
async function ask(event) {
  const answer = await fetch(event.request, { cache: "no-cache" });
  if (answer.status >= 500) throw new Error(`${answer.status}`);
  const version = answer.headers.get(versionHeader);
  if (answer.ok && version) event.waitUntil(inTurn(() => renew(version)).catch(() => {}));
  return answer;
}

async function openFile(event) {
  const record = await tryRead(), kept = record && await find(record, event.request.url).catch(() => {});
  if (!kept) return fetch(event.request);
  if (readers.has(event.clientId)) return kept;
  return Promise.race([fetch(event.request), late(patience)]).catch(() => kept);
}

async function showKept(record, kept, isLast, isCheck) {
  const { words } = record;
  const page = kept ?? await find(record, isLast || isCheck ? record.emergency[0] : record.start);
  const age = isLast ? words.last : daysOf(record) > record.oldDays ? words.old : words.saved;
  if (!page) return Response.error();
  const saved = new Intl.DateTimeFormat(words.dates, { dateStyle: "long" }).format(record.saved);
  const why = kept ? "" : isCheck ? words.check : isLast ? "" : words.missing;
  return withNotes(page, [why, age.replace("{0}", saved)].filter(Boolean), why || age !== words.saved ? "before" : "note");
}

async function withNotes(page, notes, look) {
  if (!page.headers.get("Content-Type")?.startsWith("text/html")) return page;
  const headers = new Headers(page.headers), escape = text => text.replace(/[&<]/g, sign => `&#${sign.charCodeAt()};`);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  const html = `<div class="kept ${look}">${notes.map(note => `<p>${escape(note)}</p>`).join("")}</div>`;
  return new Response((await page.text()).replace(/<main[^>]*>/, main => main + html), { status: page.status, headers });
}

// The site answered: what is kept is as good as saved now, or has to be replaced.
async function renew(version) {
  const record = await read();
  if (record) await (await isOf(record, version) ? write({ ...record, saved: Date.now() }) : save(record.list));
}

async function save(list) {
  const [next, record] = [await (await load(list)).json(), await read()];
  if (record?.list === list && await isOf(record, next.version)) return write({ ...record, saved: Date.now() });
  const cache = `${prefix}${Date.now()}`, store = await caches.open(cache);
  try {
    for (let i = 0; i < next.pages.length; i += atOnce) {
      await Promise.all(next.pages.slice(i, i + atOnce).map(page => keep(store, page, next.version)));
    }
    if (!await caches.has(cache)) throw new Error("A worker of another release deleted it.");
    await write({ ...next, list, cache, saved: Date.now() });
  } finally {
    await clear((await read())?.cache);
  }
}

// 400 is a plan of which this version knows no more than a part: its page says so.
async function load(address) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (answer.redirected || ![200, 400].includes(answer.status)) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

async function keep(store, page, version) {
  const answer = await load(page);
  if (answer.headers.get(versionHeader) !== version) throw new Error(`${page}: another version`);
  await store.put(page, answer);
}

// Deletes all caches of ours but the record and the one that it names.
async function clear(current) {
  const old = (await caches.keys()).filter(name => name.startsWith(prefix) && name !== recordName && name !== current);
  await Promise.all(old.map(name => caches.delete(name)));
}

async function remove() {
  await caches.delete(recordName);
  await clear();
  await self.registration.unregister();
}
