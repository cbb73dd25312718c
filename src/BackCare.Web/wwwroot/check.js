// "None of these" and the signs exclude each other: ticking one side clears the other. The server enforces it too.
const none = document.getElementById("none");
const signs = [...document.querySelectorAll("input[name=tick][type=checkbox]")];

none.addEventListener("change", () => {
  if (none.checked) signs.forEach(sign => { sign.checked = false; });
});
signs.forEach(sign => sign.addEventListener("change", () => {
  if (sign.checked) none.checked = false;
}));
