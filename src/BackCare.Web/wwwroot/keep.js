// The button that keeps pages on this phone. Until it is pressed nothing is stored: no worker, no cache.
const form = document.getElementById("keep");
const removal = document.getElementById("remove");
const button = form.querySelector(".button");
const state = document.getElementById("state");
const { worker, dates } = form.dataset;
const scope = new URL(".", new URL(worker, location)).pathname;
const record = async () => (await caches.match(scope, { cacheName: `backcare ${scope} record` }))?.json();

// The worker of now: "ready" goes on to name one that was removed meanwhile, here or in another tab.
async function tell(message) {
  const registration = (await navigator.serviceWorker.getRegistrations()).find(one => new URL(one.scope).pathname === scope);
  if (!registration) return;
  const { port1, port2 } = new MessageChannel();
  (registration.active ?? registration.waiting ?? registration.installing).postMessage(message, [port2]);
  return new Promise(resolve => port1.addEventListener("message", event => resolve(event.data)) ?? port1.start());
}

// A plan and a country that are kept already stay, unless this page names others.
function fill(kept) {
  const fields = new URL(kept.list).searchParams, plan = fields.get("plan"), item = document.getElementById("plan");
  if (form.elements.country && fields.has("country")) form.elements.country.value = fields.get("country");
  if (!plan || form.elements.plan.value) return;
  form.elements.plan.value = plan;
  item.hidden = false;
  item.firstElementChild.href = `${item.dataset.address}?plan=${encodeURIComponent(plan)}`;
}

const list = () => {
  const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
  return form.action + (fields.size ? `?${fields}` : "");
};

// To keep the same once more would do nothing.
const offer = kept => { button.hidden = kept?.list === list(); };

async function show() {
  const kept = await record();
  removal.hidden = !kept;
  state.className = kept ? "do" : "note";
  offer(kept);
  const day = kept && new Intl.DateTimeFormat(dates, { dateStyle: "long" }).format(kept.saved);
  state.textContent = kept ? state.dataset.done.replace("{0}", day) : "";
  return kept;
}

async function keep() {
  await shown;
  state.textContent = state.dataset.saving;
  await navigator.serviceWorker.register(worker);
  const isKept = await tell({ list: list() });
  if (!isKept && !await record()) await tell({ list: null }); // A worker without pages is of no use.
  await show();
  if (!isKept) throw new Error(state.dataset.failed);
  state.focus(); // The button is gone.
}

async function remove() {
  await tell({ list: null });
  await show();
  state.textContent = state.dataset.removed;
}

async function run(job) {
  form.ariaBusy = "true";
  await job().catch(() => { state.textContent = state.dataset.failed; });
  form.ariaBusy = "false";
}

form.addEventListener("submit", event => {
  event.preventDefault();
  run(keep);
});
form.addEventListener("change", async () => offer(await record()));
removal.addEventListener("click", () => run(remove));

let shown;
if (navigator.serviceWorker && window.caches) {
  document.getElementById("cannot").hidden = true;
  form.hidden = false;
  shown = show().then(kept => {
    if (!kept) return;
    fill(kept);
    offer(kept);
  });
}
