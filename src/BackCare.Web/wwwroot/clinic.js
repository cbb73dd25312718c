// Copies a link; and while a dose is changed but not updated, hides the links, which are still those of the plan before.
document.querySelectorAll("[data-copy]").forEach(button => {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.closest(".share").querySelector("[role=status]").textContent = button.dataset.copied;
  });
});

const shares = document.getElementById("shares");
const stale = document.getElementById("stale");
const doses = [...document.querySelectorAll(".builder select")];
function compare() {
  const changed = doses.some(dose => ![...dose.options].find(option => option.defaultSelected).selected);
  shares.hidden = changed;
  stale.textContent = changed ? stale.dataset.stale : "";
}

if (shares) {
  doses.forEach(dose => dose.addEventListener("change", compare));
  // A browser that goes back keeps what was chosen.
  addEventListener("pageshow", compare);
}
