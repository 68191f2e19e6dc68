// What the search and the filters of every page share. A page calls `timelineFilters` with what shows the events that pass.
window.timelineFilters = (form, show) => {
  "use strict";
  const facets = ["place", "who", "pub"];
  const totals = document.querySelectorAll("[data-count]");
  const total = form.querySelector("[data-count]").textContent;
  const boxes = Array.from(form.querySelectorAll('input[type="checkbox"]'), (box) => {
    const number = box.parentElement.querySelector(".n");
    // In the address an option goes by its name: its number changes from build to build.
    const name = facets.includes(box.name) ? box.parentElement.querySelector(".nm").textContent : box.value;
    return { box, number, name, all: number.textContent };
  });

  // Small letters without accents, so that "Sevres" finds "Sèvres".
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const chosen = (name) => boxes.filter(({ box }) => box.name === name && box.checked).map(({ box }) => box.value);

  // What an event is filed under in a filter.
  const values = (item, name) => (name === "kind" ? [item.kind] : facets.includes(name) ? item.has[name] : item[name] ? ["1"] : []);

  // Every test by its name; an event passes if it passes all of them.
  const tests = () => {
    const words = plain(form.q.value).split(/\s+/).filter(Boolean);
    const found = { q: (item) => words.every((word) => item.text().includes(word)) };
    for (const name of ["kind", "sure", "key", ...facets]) {
      const wanted = new Set(chosen(name));
      found[name] = (item) => (!wanted.size && name !== "kind") || values(item, name).some((value) => wanted.has(value));
    }
    return Object.entries(found);
  };

  // Which events pass; the number beside an option becomes what it would add to the other filters as they stand.
  const passing = (items) => {
    const all = tests();
    const sums = new Map();
    const passed = items.filter((item) => {
      const failed = all.filter(([, test]) => !test(item)).map(([name]) => name);
      for (const [name] of failed.length > 1 ? [] : all.slice(1)) {
        if (failed.length && failed[0] !== name) continue;
        for (const value of values(item, name)) sums.set(`${name} ${value}`, (sums.get(`${name} ${value}`) || 0) + 1);
      }
      return !failed.length;
    });
    for (const { box, number } of boxes) number.textContent = sums.get(`${box.name} ${box.value}`) || 0;
    tell(passed.length === items.length ? total : `${passed.length.toLocaleString("en")} of ${total}`);
    return passed;
  };

  const tell = (text) => {
    for (const out of totals) out.textContent = text;
  };
  const untouched = () => !form.q.value.trim() && boxes.every(({ box }) => box.checked === box.defaultChecked);
  const untold = () => {
    tell(total);
    for (const { number, all } of boxes) number.textContent = all;
  };

  // The address holds what is searched for, so that a view can be shared, and "back" brings it back.
  const save = () => {
    const state = new URLSearchParams();
    if (form.q.value.trim()) state.set("q", form.q.value.trim());
    for (const { box, name } of boxes) {
      if (box.checked !== box.defaultChecked) state.append(box.checked ? box.name : `no-${box.name}`, name);
    }
    const query = state.toString();
    history.replaceState(null, "", (query ? `?${query}` : location.pathname) + location.hash);
  };
  const restore = () => {
    const state = new URLSearchParams(location.search);
    form.q.value = state.get("q") || "";
    for (const { box, name } of boxes) {
      if (state.getAll(box.name).includes(name)) box.checked = true;
      else if (state.getAll(`no-${box.name}`).includes(name)) box.checked = false;
      else box.checked = box.defaultChecked;
    }
    show();
  };
  const changed = () => {
    show();
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
  for (const button of document.querySelectorAll("[data-reset]")) button.addEventListener("click", () => form.reset());
  addEventListener("popstate", restore);
  addEventListener("pageshow", (event) => event.persisted && restore());
  return { facets, plain, passing, tell, untouched, untold, restore };
};
