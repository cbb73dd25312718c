// Copies a link or a text; and when a dose is changed, fetches the page of the changed plan for its links, its codes and its texts.
const reveal = () => document.querySelectorAll("[data-copied]").forEach(button => { button.hidden = false; });

document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copied]");
  if (!button) return;
  const share = button.closest(".share"), text = share.querySelector("[data-text]");
  try {
    await navigator.clipboard.writeText(text.value ?? text.textContent);
    share.querySelector("[role=status]").textContent = button.dataset.copied;
  } catch {
    // Blocked by the browser or by a frame around this page: it stands there marked.
    if (text.select) text.select();
    else getSelection().selectAllChildren(text);
    share.querySelector("[role=status]").textContent = button.dataset.marked;
  }
});

const form = document.querySelector(".builder");
const doses = [...form.querySelectorAll("select")];
const stale = document.getElementById("stale");
let latest = 0;

async function update() {
  const asked = ++latest, fields = new FormData(form);
  fields.delete("add");
  document.getElementById("shares").hidden = true;
  try {
    const answer = await fetch(`${form.action}?${new URLSearchParams(fields)}`), page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (asked !== latest) return;
    if (!answer.ok) throw new Error(`${answer.status}`);
    // With the other form and the links to other languages, which would take the doses back.
    for (const selector of ["[name=do]", ".builder .dose", "#shares", ".languages"]) {
      const changed = page.querySelectorAll(selector);
      document.querySelectorAll(selector).forEach((old, i) => old.replaceWith(changed[i]));
    }
    history.replaceState(null, "", answer.url.split("#")[0]);
    stale.textContent = stale.dataset.updated;
    reveal();
  } catch {
    if (asked !== latest) return;
    stale.textContent = stale.dataset.stale;
    document.getElementById("update").hidden = false;
  }
}

if (stale) {
  document.getElementById("update").hidden = true;
  doses.forEach(dose => dose.addEventListener("change", update));
  // A browser that goes back keeps what was chosen.
  addEventListener("pageshow", () => { if (doses.some(dose => ![...dose.options].find(option => option.defaultSelected).selected)) update(); });
}
reveal();
