// The search over all pages of a long timeline. The index is a script that is asked for when somebody searches: a page
// that is opened from a file may load scripts, and nothing else.
(() => {
  "use strict";
  const own = document.currentScript.dataset.index;
  const form = document.getElementById("ff");
  const STEP = 200; // rows shown at once
  const browse = document.getElementById("browse");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const more = found.querySelector(".more");
  const nothing = found.querySelector(".nothing");

  let loading;
  const index = () =>
    (loading ||= new Promise((resolve, reject) => {
      window.timelineIndex = (data) => {
        const events = data.events.map(([id, page, when, kind, sure, key, title, words, ...has]) => {
          const text = filters.plain(`${title} ${words} ${when}`);
          return {
            id, when, kind, sure, key, title,
            href: `${data.pages[page]}#${id}`,
            text: () => text,
            has: Object.fromEntries(data.facets.map((name, number) => [name, has[number].map(String)])),
          };
        });
        resolve({ events, former: data.former });
      };
      const script = document.createElement("script");
      script.src = own;
      script.onerror = () => {
        loading = undefined;
        reject(new Error(`${own} is missing: it belongs beside this page`));
      };
      document.head.append(script);
    }));

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const row = (item) =>
    element(
      "li",
      { className: "row" },
      element("span", { className: `sw k-${item.kind}`, ariaHidden: "true" }, element("i", { className: "pin" })),
      element("span", { className: "date" }, item.when),
      " ",
      element("a", { href: item.href, dir: "auto" }, item.title),
    );

  const list = (hits, number) => {
    results.replaceChildren(...hits.slice(0, number).map(row));
    more.hidden = hits.length <= number;
    more.querySelector("[data-more]").onclick = () => list(hits, number + STEP);
  };
  const show = async () => {
    if (filters.untouched()) {
      filters.untold();
      found.hidden = true;
      browse.hidden = false;
      return;
    }
    filters.tell("Searching…");
    try {
      const { events } = await index();
      const hits = filters.passing(events);
      list(hits, STEP);
      nothing.hidden = hits.length > 0;
      browse.hidden = true;
      found.hidden = false;
    } catch (error) {
      filters.tell(error.message);
    }
  };
  const filters = window.timelineFilters(form, show);

  // A link to an event leads to the page that holds its card.
  const follow = async () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!/^e-[0-9a-z]+$/.test(id) || document.getElementById(id)) return;
    const { events, former } = await index();
    const item = events.find((event) => event.id === (former[id] || id));
    if (item) location.replace(item.href);
  };
  addEventListener("hashchange", follow);
  filters.restore();
  follow();
})();
