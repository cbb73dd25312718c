"""The promises that a person with Firefox or Safari relies on, tried in Firefox and in WebKitGTK.

    dotnet run --project src/BackCare.Web &
    python3 tests/BackCare.Web.Tests/Browser/OtherBrowsers/check.py [http://localhost:5080]
"""
import pathlib
import sys
import time

from browsers import ENTER, BrowserError, Firefox, WebKit, wait_for

SITE = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:5080"
CONTINUE = "form.question > button.button"


def start(browser):
    browser.go(f"{SITE}/check")  # In WebKit an address entered again keeps the entry of the history, and with it the page.
    browser.go(f"{SITE}/check/questions")


def heading(browser):
    return browser.run("return document.querySelector('h1')?.textContent ?? ''")


def has(browser, selector):
    return browser.run("return !!document.querySelector(arguments[0])", selector)


def wait_until(browser, selector):
    wait_for(lambda: has(browser, selector), f"there is no {selector} on the page “{heading(browser)}”")


def leave(browser, act):
    browser.run("document.body.dataset.old = ''")
    act()
    wait_for(lambda: browser.run("return document.readyState === 'complete' && !('old' in document.body.dataset)"), "no next page")


def answer(browser, sign):
    box = f"#tick-{sign}" if has(browser, f"#tick-{sign}") else "#none"
    browser.run("document.querySelector(arguments[0]).click()", box)
    leave(browser, lambda: browser.click(CONTINUE))


def finish(browser, sign):
    start(browser)
    while has(browser, "form.question"):
        answer(browser, sign)


def back_to_a_result_shows_it_and_back_from_it_shows_each_question_with_its_ticks(browser):
    finish(browser, "weight-loss")
    leave(browser, lambda: browser.click(".bottom nav a"))
    browser.back()
    wait_until(browser, "[data-urgency=today]")
    while not has(browser, "#tick-weight-loss"):
        before = heading(browser)
        browser.back()
        wait_for(lambda: heading(browser) not in ("", before), "Back does not go back")
    assert has(browser, "#tick-weight-loss:checked"), "the tick is gone"


def a_reload_of_a_result_shows_it_again(browser):
    finish(browser, "weight-loss")
    browser.reload()
    wait_until(browser, "[data-urgency=today]")


def enter_in_a_ticked_box_presses_continue_and_not_back(browser):
    start(browser)
    answer(browser, "nothing")
    second = heading(browser)
    browser.run("document.getElementById('none').click()")
    leave(browser, lambda: browser.press("#none", ENTER))
    assert heading(browser) != second and not has(browser, ".error-summary"), f"it shows “{heading(browser)}”"
    leave(browser, lambda: browser.click("button.back"))
    assert heading(browser) == second, "Enter pressed Back"


def the_error_summary_has_the_focus(browser):
    start(browser)
    leave(browser, lambda: browser.click(CONTINUE))
    assert browser.run("return document.activeElement.className") == "error-summary"


def the_boxes_are_a_group_that_is_named_by_its_question_alone(browser):
    start(browser)
    role, label = browser.role("fieldset"), browser.label("fieldset")
    assert role == "group" and label.strip() == heading(browser).strip(), f"{role}: {label[:80]}"


def the_movements_start_by_themselves_and_one_button_that_keeps_the_focus_stops_them(browser):
    browser.go(f"{SITE}/guides/floor-twist")
    wait_until(browser, ".movement")
    browser.run("document.querySelector('.movement').parentElement.scrollIntoView({ block: 'center' })")
    wait_for(lambda: browser.run("return document.querySelector('.movement').naturalWidth > 0"), "no movement is loaded")
    assert moves(browser), "nothing moves"
    browser.click("#play")
    assert browser.run("return document.activeElement.id") == "play", "the focus is lost"
    assert not has(browser, ".movement:not([hidden])"), "it does not stop"


def moves(browser):
    first = browser.picture()
    for _ in range(8):
        time.sleep(.5)
        if browser.picture() != first:
            return True
    return False


def nothing_scrolls_sideways_from_right_to_left(browser):
    for width in (500, 1280):
        browser.resize(width, 800)
        for path in ("/", "/guides", "/guides/chair-twist", "/check/questions", "/plan?do=chair-twist"):
            browser.go(SITE + path)
            browser.run("document.documentElement.dir = 'rtl'")
            wide = browser.run("return [document.documentElement.scrollWidth, innerWidth]")
            assert wide[0] <= wide[1], f"{path} at {width}: {wide}"


LOOK = """
const look = selector => { const one = document.querySelector(selector); return one.getBoundingClientRect().width; };
return { logo: look('.brand svg'), figure: look('.steps .figure'),
  skin: getComputedStyle(document.querySelector('.figure .skin')).fill,
  shirt: getComputedStyle(document.querySelector('.figure .shirt')).fill };
"""


def look_is_right(browser, what):
    look = browser.run(LOOK)
    assert 10 <= look["logo"] <= 60 and 60 <= look["figure"] <= 700, f"{what}: {look}"
    assert "rgb(0, 0, 0)" not in (look["skin"], look["shirt"]) and look["skin"] != look["shirt"], f"{what}: {look}"


def without_cascade_layers_and_without_the_style_sheet_the_logo_and_figures_have_a_size_and_a_colour(browser):
    browser.go(f"{SITE}/guides/chair-twist")
    browser.run("""
        const sheet = [...document.styleSheets].find(sheet => sheet.href?.includes('/site.'));
        for (let i = sheet.cssRules.length - 1; i >= 0; i--)
          if (sheet.cssRules[i].constructor.name.startsWith('CSSLayer')) sheet.deleteRule(i);
        """)
    look_is_right(browser, "without layers")
    browser.run("document.querySelectorAll('link[rel=stylesheet]').forEach(link => link.remove())")
    look_is_right(browser, "without the style sheet")


CHECKS = [
    back_to_a_result_shows_it_and_back_from_it_shows_each_question_with_its_ticks,
    a_reload_of_a_result_shows_it_again,
    enter_in_a_ticked_box_presses_continue_and_not_back,
    the_error_summary_has_the_focus,
    the_boxes_are_a_group_that_is_named_by_its_question_alone,
    the_movements_start_by_themselves_and_one_button_that_keeps_the_focus_stops_them,
    nothing_scrolls_sideways_from_right_to_left,
    without_cascade_layers_and_without_the_style_sheet_the_logo_and_figures_have_a_size_and_a_colour,
]


def files_with(folder, text):
    """The first question is a page of its own and holds no answer; all later pages must not be found."""
    spellings = (text.encode(), text.encode("utf-16-le"))
    files = [file for file in pathlib.Path(folder).rglob("*") if file.is_file()]
    return [str(file) for file in files if any(spelling in file.read_bytes() for spelling in spellings)]


def look_through_the_disk(browser, say):
    if not files_with(browser.folder, "tick-urine-leak"):
        print(f"{browser.name:10} keeps nothing on the disk when it is driven, not even the page of the first question")
        return
    found = files_with(browser.folder, "tick-weight-loss") + files_with(browser.folder, "data-urgency")
    say(browser, "no result is on the disk", found or None)


def main():
    failed = 0

    def say(browser, what, problem):
        nonlocal failed
        failed += problem is not None
        end = "" if problem is None else f": {problem}"
        print(f"{browser.name:10} {'FAILED' if end else 'ok    '} {what.replace('_', ' ')}{end}", flush=True)

    for kind in (Firefox, WebKit):
        browser = kind()
        try:
            for check in CHECKS:
                try:
                    check(browser)
                    say(browser, check.__name__, None)
                except (AssertionError, BrowserError) as problem:
                    say(browser, check.__name__, problem)
        finally:
            browser.close()
        look_through_the_disk(browser, say)
        browser.forget()
    sys.exit(failed)


main()
