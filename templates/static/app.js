// Search and filters of a page of events. The page is complete without this file, and it asks the network for nothing.
(() => {
  "use strict";
  const form = document.getElementById("ff");
  if (!form) return;

  // Small letters without accents, so that "Sevres" finds "Sèvres".
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const facets = ["place", "who", "pub"];
  const cards = Array.from(document.querySelectorAll(".event"), (card) => ({
    card,
    row: card.parentElement,
    text: "",
    kind: card.dataset.kind,
    sure: card.dataset.sure === "1",
    key: card.dataset.key === "1",
    has: Object.fromEntries(facets.map((key) => [key, new Set((card.dataset[key] || "").split(" ").filter(Boolean))])),
  }));
  const sections = Array.from(document.querySelectorAll("section.month, section.year"));
  const gaps = document.querySelectorAll(".gap");
  const totals = document.querySelectorAll("[data-count]");
  const nothing = document.getElementById("none");
  const boxes = Array.from(form.querySelectorAll('input[type="checkbox"]'), (box) => ({
    box,
    number: box.parentElement.querySelector(".n"),
  }));

  // Every test by its name; an event is shown if it passes all of them.
  const tests = () => {
    const words = plain(form.q.value).split(/\s+/).filter(Boolean);
    const chosen = (name) => boxes.filter(({ box }) => box.name === name && box.checked).map(({ box }) => box.value);
    const kinds = new Set(chosen("kind"));
    const found = {
      q: (item) => words.every((word) => (item.text ||= plain(item.card.textContent)).includes(word)),
      kind: (item) => kinds.has(item.kind),
      sure: chosen("sure").length ? (item) => item.sure : () => true,
      key: chosen("key").length ? (item) => item.key : () => true,
    };
    for (const key of facets) {
      const values = chosen(key);
      found[key] = (item) => !values.length || values.some((value) => item.has[key].has(value));
    }
    return found;
  };

  const values = (item, name) => {
    if (name === "kind") return [item.kind];
    if (name === "sure" || name === "key") return item[name] ? ["1"] : [];
    return item.has[name];
  };

  // The number beside an option: what it would add to the other filters as they stand.
  const recount = (failures) => {
    const sums = new Map();
    for (const [index, item] of cards.entries()) {
      for (const name of ["kind", "sure", "key", ...facets]) {
        if (failures[index].some((failed) => failed !== name)) continue;
        for (const value of values(item, name)) sums.set(`${name} ${value}`, (sums.get(`${name} ${value}`) || 0) + 1);
      }
    }
    for (const { box, number } of boxes) number.textContent = sums.get(`${box.name} ${box.value}`) || 0;
  };

  const apply = () => {
    const all = Object.entries(tests());
    const failures = cards.map((item) => all.filter(([, test]) => !test(item)).map(([name]) => name));
    let shown = 0;
    const alive = new Set();
    for (const [index, item] of cards.entries()) {
      item.row.hidden = failures[index].length > 0;
      if (item.row.hidden) continue;
      shown += 1;
      alive.add(item.card.closest(".month")).add(item.card.closest(".year"));
    }
    for (const section of sections) section.hidden = !alive.has(section);
    const whole = shown === cards.length;
    for (const gap of gaps) gap.hidden = !whole;
    nothing.hidden = shown > 0 || whole;
    const total = `${cards.length.toLocaleString("en")} event${cards.length === 1 ? "" : "s"}`;
    for (const out of totals) out.textContent = whole ? total : `${shown.toLocaleString("en")} of ${total}`;
    recount(failures);
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

  // A link to an event that the filters hide shows it all the same.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest("[hidden]")) return;
    form.reset();
    apply();
    target.scrollIntoView();
  };

  const changed = () => {
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
  addEventListener("hashchange", reveal);
  addEventListener("popstate", restore);
  addEventListener("pageshow", (event) => event.persisted && restore());
  restore();
  reveal();
})();
