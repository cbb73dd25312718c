// One control for all movements of the page. They start by themselves, unless the visitor asked for less motion; without this script they
// start when the button is pressed. While they are stopped each picture shows the end of its movement.
const play = document.getElementById("play");
const pause = document.getElementById("pause");

function show(playing) {
  play.hidden = playing;
  pause.hidden = !playing;
}

play.addEventListener("click", () => show(true));
pause.addEventListener("click", () => show(false));
show(false);
if (!matchMedia("(prefers-reduced-motion: reduce)").matches) play.click();
