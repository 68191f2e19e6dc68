// The search over all pages of a long timeline. The index is a script that is asked for when somebody searches: a page
// that is opened from a file may load scripts, and nothing else.
(() => {
  "use strict";
  const own = document.currentScript.dataset.index;
  const form = document.getElementById("ff");
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const STEP = 200; // rows shown at once
  const facets = ["place", "who", "pub"];
  const browse = document.getElementById("browse");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const more = found.querySelector(".more");
  const nothing = found.querySelector(".nothing");
  const totals = document.querySelectorAll("[data-count]");
  const boxes = Array.from(form.querySelectorAll('input[type="checkbox"]'), (box) => ({
    box,
    number: box.parentElement.querySelector(".n"),
  }));
  const first = boxes.map(({ number }) => number.textContent);
  const total = form.querySelector("[data-count]").textContent;
  let shown = STEP;

  let loading;
  const index = () =>
    (loading ||= new Promise((resolve, reject) => {
      window.timelineIndex = (data) => {
        const events = data.events.map(([id, page, when, kind, sure, key, title, words, ...has]) => ({
          id, when, kind, sure, key, title,
          href: `${data.pages[page]}#${id}`,
          text: plain(`${title} ${words} ${when}`),
          has: Object.fromEntries(facets.map((name, number) => [name, has[number].map(String)])),
        }));
        resolve({ events, former: data.former });
      };
      const script = document.createElement("script");
      script.src = own;
      script.onerror = reject;
      document.head.append(script);
    }));

  const chosen = (name) => boxes.filter(({ box }) => box.name === name && box.checked).map(({ box }) => box.value);
  const tests = () => {
    const words = plain(form.q.value).split(/\s+/).filter(Boolean);
    const kinds = new Set(chosen("kind"));
    const all = {
      q: (item) => words.every((word) => item.text.includes(word)),
      kind: (item) => kinds.has(item.kind),
      sure: chosen("sure").length ? (item) => item.sure : () => true,
      key: chosen("key").length ? (item) => item.key : () => true,
    };
    for (const key of facets) {
      const values = chosen(key);
      all[key] = (item) => !values.length || values.some((value) => item.has[key].includes(value));
    }
    return Object.entries(all);
  };

  const row = (item) => {
    const line = document.createElement("li");
    line.className = "row";
    const mark = document.createElement("span");
    mark.className = `sw k-${item.kind}`;
    mark.ariaHidden = "true";
    const pin = document.createElement("i");
    pin.className = "pin";
    mark.append(pin);
    const date = document.createElement("span");
    date.className = "date";
    date.textContent = item.when;
    const link = document.createElement("a");
    link.href = item.href;
    link.dir = "auto";
    link.textContent = item.title;
    line.append(mark, date, " ", link);
    return line;
  };

  const untouched = () => !form.q.value.trim() && boxes.every(({ box }) => box.checked === box.defaultChecked);
  const counts = (text) => {
    for (const out of totals) out.textContent = text;
  };

  const apply = async () => {
    if (untouched()) {
      found.hidden = true;
      browse.hidden = false;
      counts(total);
      boxes.forEach(({ number }, place) => (number.textContent = first[place]));
      return;
    }
    counts("Searching…");
    const { events } = await index();
    const all = tests();
    const sums = new Map();
    const hits = [];
    for (const item of events) {
      const failed = all.filter(([, test]) => !test(item)).map(([name]) => name);
      if (!failed.length) hits.push(item);
      if (failed.length > 1) continue;
      for (const name of ["kind", "sure", "key", ...facets]) {
        if (failed.length && failed[0] !== name) continue;
        const values = name === "kind" ? [item.kind] : item.has[name] || (item[name] ? ["1"] : []);
        for (const value of values) sums.set(`${name} ${value}`, (sums.get(`${name} ${value}`) || 0) + 1);
      }
    }
    for (const { box, number } of boxes) number.textContent = sums.get(`${box.name} ${box.value}`) || 0;
    results.replaceChildren(...hits.slice(0, shown).map(row));
    more.hidden = hits.length <= shown;
    nothing.hidden = hits.length > 0;
    counts(`${hits.length.toLocaleString("en")} of ${total}`);
    browse.hidden = true;
    found.hidden = false;
  };

  // The address holds what is searched for, so that a view can be shared, and "back" brings it back.
  const name = (box) => (facets.includes(box.name) ? box.parentElement.querySelector(".nm").textContent : box.value);
  const save = () => {
    const state = new URLSearchParams();
    if (form.q.value.trim()) state.set("q", form.q.value.trim());
    for (const { box } of boxes) if (box.checked !== box.defaultChecked) state.append(box.checked ? box.name : `no-${box.name}`, name(box));
    const query = state.toString();
    history.replaceState(null, "", (query ? `?${query}` : location.pathname) + location.hash);
  };
  const restore = () => {
    const state = new URLSearchParams(location.search);
    form.q.value = state.get("q") || "";
    for (const { box } of boxes) {
      if (state.getAll(box.name).includes(name(box))) box.checked = true;
      else if (state.getAll(`no-${box.name}`).includes(name(box))) box.checked = false;
      else box.checked = box.defaultChecked;
    }
    apply();
  };

  const changed = () => {
    shown = STEP;
    apply();
    save();
  };
  let waiting;
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    if (event.target.type === "search") waiting = setTimeout(changed, 80);
    else changed();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    changed();
    const sheet = document.getElementById("filters");
    if (sheet.matches(":popover-open")) sheet.hidePopover();
  });
  form.addEventListener("reset", () => setTimeout(changed));
  nothing.querySelector("[data-reset]").addEventListener("click", () => form.reset());
  more.querySelector("[data-more]").addEventListener("click", () => {
    shown += STEP;
    apply();
  });

  // A link to an event leads to the page that holds its card.
  const follow = async () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!/^e-[0-9a-z]+$/.test(id) || document.getElementById(id)) return;
    const { events, former } = await index();
    const item = events.find((event) => event.id === (former[id] || id));
    if (item) location.replace(item.href);
  };
  addEventListener("hashchange", follow);
  addEventListener("popstate", restore);
  addEventListener("pageshow", (event) => event.persisted && restore());
  restore();
  follow();
})();
