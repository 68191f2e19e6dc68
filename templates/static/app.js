// Search and filters of a page of events. The page is complete without this file, and it asks the network for nothing.
(() => {
  "use strict";
  const form = document.getElementById("ff");
  if (!form) return;

  const sections = document.querySelectorAll("section.month, section.year");
  const gaps = document.querySelectorAll(".gap");
  const nothing = document.getElementById("none");

  const show = () => {
    const passed = new Set(filters.passing(cards));
    const alive = new Set();
    for (const item of cards) {
      item.row.hidden = !passed.has(item);
      if (!item.row.hidden) alive.add(item.card.closest(".month")).add(item.card.closest(".year"));
    }
    for (const section of sections) section.hidden = !alive.has(section);
    const whole = passed.size === cards.length;
    for (const gap of gaps) gap.hidden = !whole;
    nothing.hidden = passed.size > 0 || whole;
  };

  const filters = window.timelineFilters(form, show);
  const cards = Array.from(document.querySelectorAll(".event"), (card) => {
    let text;
    return {
      card,
      row: card.parentElement,
      text: () => (text ??= filters.plain(card.textContent)),
      kind: card.dataset.kind,
      sure: card.dataset.sure === "1",
      key: card.dataset.key === "1",
      has: Object.fromEntries(filters.facets.map((name) => [name, (card.dataset[name] || "").split(" ").filter(Boolean)])),
    };
  });

  // A link to an event that the filters hide shows it all the same.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest("[hidden]")) return;
    form.reset();
    show();
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  filters.restore();
  reveal();
})();
