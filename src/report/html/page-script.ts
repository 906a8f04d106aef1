/**
 * The script of the HTML report, as text: it is embedded, and the page's policy names it by its hash. It only moves
 * markup that was made and escaped here into place; no data is turned into markup in the browser.
 */
export const PAGE_SCRIPT: string = String.raw`
"use strict";
(() => {
  const root = document.documentElement;
  const rows = [...document.querySelectorAll(".finding")];
  const search = document.getElementById("search");
  const blocks = new Map();

  const remember = (key, value) => { try { localStorage.setItem("tallystick-" + key, value); } catch { /* not kept */ } };
  const recall = (key) => { try { return localStorage.getItem("tallystick-" + key); } catch { return null; } };

  const setLanguage = (lang) => {
    root.lang = lang;
    root.dataset.lang = lang;
    if (search !== null) search.placeholder = search.dataset[lang] + "  /";
  };
  setLanguage(recall("lang") ?? (navigator.language.startsWith("zh") ? "zh" : "en"));
  document.getElementById("lang").addEventListener("click", () => {
    setLanguage(root.dataset.lang === "en" ? "zh" : "en");
    remember("lang", root.dataset.lang);
  });

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const setTheme = (theme) => { root.dataset.theme = theme; };
  if (recall("theme") !== null) setTheme(recall("theme"));
  document.getElementById("theme").addEventListener("click", () => {
    const now = root.dataset.theme ?? (dark.matches ? "dark" : "light");
    setTheme(now === "dark" ? "light" : "dark");
    remember("theme", root.dataset.theme);
  });

  const block = (index) => {
    if (!blocks.has(index)) blocks.set(index, JSON.parse(document.getElementById("example-" + index).textContent));
    return blocks.get(index);
  };

  // A timeline stays at its beginning where the marks of the finding are in sight there; else they come to the middle.
  const reveal = (scroller) => {
    const boxes = [...scroller.querySelectorAll(".mine")].map((mark) => mark.getBBox());
    const left = Math.min(...boxes.map((box) => box.x));
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    if (boxes.length === 0 || right + 16 <= scroller.clientWidth) return;
    scroller.scrollLeft = Math.min(left - 16, (left + right - scroller.clientWidth) / 2);
  };

  const fill = (row) => {
    const body = row.querySelector(".body");
    if (body.childElementCount > 0) return;
    const data = block(row.dataset.example);
    const own = data.stories.filter((story) => String(story.life) === row.dataset.life);
    const others = data.stories.filter((story) => !own.includes(story));
    const stories = data.stories.length <= 3 || own.length === 0 ? [...own, ...others].slice(0, 3) : own;
    body.innerHTML = data.faults + stories.map((story) => story.html).join("") + data.findings[row.dataset.id] + data.again;
    const calls = body.querySelector(".calls pre");
    if (calls !== null) calls.textContent = data.calls;
    for (const mark of body.querySelectorAll("[data-f]")) {
      mark.classList.toggle("mine", mark.dataset.f.split(" ").includes(row.dataset.id));
    }
    for (const scroller of body.querySelectorAll(".drawing .scroll")) reveal(scroller);
    for (const grid of body.querySelectorAll(".grid")) grid.parentElement.scrollLeft = grid.offsetWidth;
  };
  for (const row of rows) row.addEventListener("toggle", () => { if (row.open) fill(row); });

  let texts;
  const filter = () => {
    texts ??= rows.map((row) => row.textContent.toLowerCase());
    const words = search.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
    const classes = new Set([...document.querySelectorAll("input[name=class]:checked")].map((input) => input.value));
    const must = document.querySelector("input[name=must]")?.checked === true;
    let count = 0;
    rows.forEach((row, index) => {
      const visible = (classes.size === 0 || classes.has(row.dataset.class))
        && (!must || row.dataset.level === "MUST")
        && words.every((word) => texts[index].includes(word) || row.dataset.id.toLowerCase() === word);
      row.hidden = !visible;
      if (visible) count += 1;
    });
    document.querySelector(".shown").textContent = count === rows.length ? String(count) : count + " / " + rows.length;
    document.getElementById("no-match").hidden = count > 0;
  };
  if (search !== null) {
    search.addEventListener("input", filter);
    for (const input of document.querySelectorAll(".chip input")) input.addEventListener("change", filter);
    document.querySelector(".shown").textContent = String(rows.length);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".copy");
    if (button === null) return;
    const pre = button.parentElement.querySelector("pre");
    getSelection().selectAllChildren(pre);
    navigator.clipboard?.writeText(pre.textContent).then(() => {
      button.classList.add("done");
      setTimeout(() => button.classList.remove("done"), 1200);
    }, () => { /* the text is selected; it can be copied by hand */ });
  });
  document.addEventListener("change", (event) => {
    if (event.target.classList.contains("all-fields")) {
      event.target.closest(".records").classList.toggle("show-all", event.target.checked);
    }
  });

  const step = (by) => {
    const visible = rows.filter((row) => !row.hidden);
    const at = visible.findIndex((row) => row.contains(document.activeElement));
    const next = visible[at < 0 ? 0 : Math.min(visible.length - 1, Math.max(0, at + by))];
    next?.querySelector("summary").focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search) {
      if (event.key === "Escape") { search.value = ""; filter(); search.blur(); }
      return;
    }
    if (event.key === "/" && search !== null) { event.preventDefault(); search.focus(); }
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
  });

  const openNamed = () => {
    const named = rows.find((row) => "#" + row.id === location.hash);
    if (named === undefined) return false;
    named.open = true;
    fill(named);
    named.scrollIntoView();
    return true;
  };
  addEventListener("hashchange", openNamed);
  if (!openNamed() && rows.length > 0) { rows[0].open = true; fill(rows[0]); }
})();
`;
