// Served in place of the service worker where the site no longer offers to keep pages: it removes them, and itself.
const prefix = `backcare ${new URL(self.registration.scope).pathname} `;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(remove()));

async function remove() {
  const kept = (await caches.keys()).filter(name => name.startsWith(prefix));
  await Promise.all(kept.map(name => caches.delete(name)));
  await self.registration.unregister();
}
