// Search and filters. The page is complete without this file, and it asks the network for nothing.
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
    };
    for (const key of facets) {
      const values = chosen(key);
      found[key] = (item) => !values.length || values.some((value) => item.has[key].has(value));
    }
    return found;
  };

  // The number beside an option: what it would add to the other filters as they stand.
  const recount = (failures) => {
    const sums = new Map();
    for (const [index, item] of cards.entries()) {
      for (const name of ["kind", "sure", ...facets]) {
        if (failures[index].some((failed) => failed !== name)) continue;
        const values = name === "kind" ? [item.kind] : name === "sure" ? (item.sure ? ["1"] : []) : item.has[name];
        for (const value of values) sums.set(`${name} ${value}`, (sums.get(`${name} ${value}`) || 0) + 1);
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

  // A link to an event that the filters hide shows it all the same.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest("[hidden]")) return;
    form.reset();
    apply();
    target.scrollIntoView();
  };

  let waiting;
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    if (event.target.type === "search") waiting = setTimeout(apply, 80);
    else apply();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
    const sheet = document.getElementById("filters");
    if (sheet.matches(":popover-open")) sheet.hidePopover();
  });
  form.addEventListener("reset", () => setTimeout(apply));
  nothing.querySelector("[data-reset]").addEventListener("click", () => form.reset());
  addEventListener("hashchange", reveal);
  apply();
})();
