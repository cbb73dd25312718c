// "None of these" and the signs exclude each other: ticking one side clears the other. The server enforces it too.
const none = document.getElementById("none");
const signs = [...document.querySelectorAll("input[name=tick][type=checkbox]")];
let cleared = []; // By "none": tapped by mistake, it gives them back.

const giveBack = () => {
  cleared.forEach(sign => { sign.checked = true; });
  cleared = [];
};

none.addEventListener("change", () => {
  if (!none.checked) return giveBack();
  cleared = signs.filter(sign => sign.checked);
  cleared.forEach(sign => { sign.checked = false; });
});
signs.forEach(sign => sign.addEventListener("change", () => {
  if (!sign.checked) return;
  none.checked = false;
  giveBack();
}));

// Browsers ignore autofocus inside a frame of another site.
document.querySelector(".error-summary")?.focus();
