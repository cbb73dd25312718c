"""Firefox and WebKitGTK, driven without any package: one speaks Marionette, the other WebDriver. Both know the same commands."""
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
ENTER = "\ue007"
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


class BrowserError(Exception):
    pass


def wait_for(check, what, seconds=20):
    """Asks until the answer is true: pages change by themselves, and a page that is just going cannot answer."""
    end = time.time() + seconds
    while True:
        try:
            if answer := check():
                return answer
        except (BrowserError, OSError):
            pass
        if time.time() > end:
            raise AssertionError(what)
        time.sleep(.1)


class Firefox:
    name = "Firefox"

    def __init__(self, port=2829):
        self.folder = tempfile.mkdtemp(prefix="backcare-firefox-")
        preferences = {
            "marionette.port": port, "browser.shell.checkDefaultBrowser": False, "app.update.enabled": False,
            "datareporting.policy.dataSubmissionEnabled": False,
            "network.http.accept-encoding": "identity", "network.http.accept-encoding.secure": "identity",  # Its cache stays readable.
        }
        with open(f"{self.folder}/user.js", "w") as file:
            file.writelines(f"user_pref({json.dumps(key)}, {json.dumps(value)});\n" for key, value in preferences.items())
        self.process = subprocess.Popen(
            ["firefox-esr", "--headless", "--marionette", "--no-remote", "--profile", self.folder], **QUIET)
        self.socket = wait_for(lambda: socket.create_connection(("127.0.0.1", port)), "Firefox does not start", 60)
        self.read()
        self.count = 0
        self.command("WebDriver:NewSession")

    def read(self):
        length = b""
        while (byte := self.socket.recv(1)) != b":":
            length += byte
        text = b""
        while len(text) < int(length):
            text += self.socket.recv(int(length) - len(text))
        return json.loads(text)

    def command(self, name, **values):
        self.count += 1
        message = json.dumps([0, self.count, name, values]).encode()
        self.socket.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, answer = self.read()
        if error:
            raise BrowserError(error["message"])
        return answer.get("value", answer) if isinstance(answer, dict) else answer

    def go(self, address):
        self.command("WebDriver:Navigate", url=address)

    def back(self):
        self.run("setTimeout(() => history.back())")

    def reload(self):
        self.command("WebDriver:Refresh")

    def run(self, script, *values):
        return self.command("WebDriver:ExecuteScript", script=script, args=list(values))

    def find(self, selector):
        return self.command("WebDriver:FindElement", using="css selector", value=selector)[ELEMENT]

    def click(self, selector):
        self.command("WebDriver:ElementClick", id=self.find(selector))

    def press(self, selector, key):
        self.command("WebDriver:ElementSendKeys", id=self.find(selector), text=key)

    def role(self, selector):
        return self.command("WebDriver:GetComputedRole", id=self.find(selector))

    def label(self, selector):
        return self.command("WebDriver:GetComputedLabel", id=self.find(selector))

    def picture(self):
        return self.command("WebDriver:TakeScreenshot", full=False)

    def resize(self, width, height):
        self.command("WebDriver:SetWindowRect", width=width, height=height)

    def close(self):
        self.command("Marionette:Quit", flags=["eAttemptQuit"])
        self.process.wait(30)

    def forget(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class WebKit:
    name = "WebKitGTK"

    def __init__(self, port=4446):
        self.folder = tempfile.mkdtemp(prefix="backcare-webkit-")
        self.screen = subprocess.Popen(["Xvfb", ":97", "-screen", "0", "1400x1000x24"], **QUIET)
        home = {name: self.folder for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
        self.process = subprocess.Popen(
            ["WebKitWebDriver", f"--port={port}"],
            env={**os.environ, **home, "DISPLAY": ":97", "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}, **QUIET)
        self.address = f"http://127.0.0.1:{port}"
        self.session = ""
        wait_for(lambda: self.send("GET", "/status"), "WebKitWebDriver does not start")
        self.session = "/session/" + self.send("POST", "/session", capabilities={"alwaysMatch": {}})["sessionId"]

    def send(self, method, path, **values):
        body = json.dumps(values).encode() if method == "POST" else None
        request = urllib.request.Request(self.address + self.session + path, body, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise BrowserError(json.load(error)["value"]["message"]) from error

    def go(self, address):
        self.send("POST", "/url", url=address)

    def back(self):
        self.run("setTimeout(() => history.back())")

    def reload(self):
        self.send("POST", "/refresh")

    def run(self, script, *values):
        return self.send("POST", "/execute/sync", script=script, args=list(values))

    def find(self, selector):
        return self.send("POST", "/element", using="css selector", value=selector)[ELEMENT]

    def click(self, selector):
        self.send("POST", f"/element/{self.find(selector)}/click")

    def press(self, selector, key):
        self.send("POST", f"/element/{self.find(selector)}/value", text=key)

    def role(self, selector):
        return self.send("GET", f"/element/{self.find(selector)}/computedrole")

    def label(self, selector):
        return self.send("GET", f"/element/{self.find(selector)}/computedlabel")

    def picture(self):
        return self.send("GET", "/screenshot")

    def resize(self, width, height):
        self.send("POST", "/window/rect", width=width, height=height)

    def close(self):
        try:
            self.send("DELETE", "")
        finally:
            for process in (self.process, self.screen):
                process.terminate()
                process.wait()

    def forget(self):
        shutil.rmtree(self.folder, ignore_errors=True)
