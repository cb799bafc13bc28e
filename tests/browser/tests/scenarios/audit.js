// Measures of barriers on the page at hand. Each has the number its test cites and gives the faults it finds.
(names) => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const name = (e) => e.outerHTML.slice(0, 110).replace(/\s+/g, " ");
  const seen = (e) => e.checkVisibility();
  const rtl = document.documentElement.dir === "rtl";
  // Visually hidden text is cut off on purpose; so is what stands in a frame that scrolls.
  const hidden = (e) => e.closest(".visually-hidden, .skip, [hidden]");

  const checks = {
    // One banner, one main, one contentinfo; every nav has its own name; no text outside of them.
    "A-09": () => {
      const faults = [];
      for (const tag of ["header", "main", "footer"]) {
        const count = all(`#app > ${tag}`).length;
        if (count !== 1) faults.push(`${count} × ${tag}`);
      }
      const labels = all("nav").map((nav) => nav.getAttribute("aria-label"));
      if (labels.some((label) => !label) || new Set(labels).size !== labels.length) faults.push(`navs: ${labels}`);
      return faults;
    },
    // Exactly one h1; no level is skipped on the way down.
    "A-10": () => {
      const levels = all("h1, h2, h3, h4, h5, h6").filter(seen).map((h) => Number(h.localName[1]));
      const jump = levels.findIndex((level, at) => at > 0 && level > levels[at - 1] + 1);
      return levels.filter((level) => level === 1).length === 1 && jump < 0 ? [] : [`levels ${levels.join(" ")}`];
    },
    // The trail is a named nav with an ordered list; its last step is the page; separators come from the stylesheet.
    "A-12": () => {
      const trail = document.querySelector("nav.breadcrumb");
      if (!trail) return location.pathname.split("/").length <= 3 ? [] : ["no trail"];
      const steps = all("ol > li", trail);
      const current = all("[aria-current=page]", trail);
      const good = current.length === 1 && steps.at(-1).contains(current[0]) && !/[›>/»]/.test(trail.textContent);
      return good ? [] : [name(trail)];
    },
    // Menus are lists of links or disclosures; nothing claims to be an application's menu or a tree.
    "A-13": () => all("[role=menu], [role=menubar], [role=menuitem], [role=tree]").map(name),
    // Languages name themselves in their own language and script; exactly one is the current one; no flags.
    "A-15": () => {
      const links = all("nav.languages a");
      const current = links.filter((a) => a.getAttribute("aria-current") === "true");
      const faults = current.length === 1 ? [] : [`${current.length} current languages`];
      for (const a of links) if (!a.lang || !a.hreflang || all("img", a).length) faults.push(name(a));
      return faults;
    },
    // The way to report a barrier stands at the same place of every page: the first link of the colophon.
    "A-16": () => {
      const first = document.querySelector("#app > footer a");
      return first && /Barriere|barrier|عائق|حاجز/i.test(first.textContent) ? [] : [first ? name(first) : "none"];
    },
    // A link to another site says so in words, and opens where the reader is.
    "A-17": () =>
      all("main a[href^=http]")
        .filter((a) => new URL(a.href).host !== location.host)
        .filter((a) => !a.querySelector(".visually-hidden")?.textContent.trim() || a.target)
        .map(name),
    // A list of cards has as many items as cards, each with exactly one link, named by its heading, never "more".
    "A-18": () => {
      const faults = [];
      for (const list of all("ul.grid")) {
        if (list.getAttribute("role") !== "list" || list.children.length !== all(":scope > li.card", list).length) faults.push(name(list));
      }
      for (const card of all(".card")) {
        const links = all("a", card), heading = card.querySelector("h3, h4");
        const good = links.length === 1 && heading && links[0].textContent === heading.textContent && heading.textContent.replaceAll("\u00ad", "").length <= 80;
        if (!good) faults.push(name(card));
      }
      return faults;
    },
    // A picture on a card that repeats its heading is silent.
    "A-21": () => all(".card img").filter((img) => img.getAttribute("alt") !== "").map(name),
    // The number of a goal is also text, and so is its name.
    "A-22": () =>
      all(".card[data-goal]")
        .filter((card) => !card.querySelector(".card__eyebrow").textContent.includes(card.dataset.goal))
        .map(name),
    // Every picture has a text alternative, of at most 160 letters, which is no file name.
    "A-32": () =>
      all("img").filter((img) => img.alt === null || !img.hasAttribute("alt") || img.alt.length > 160 || /\.(svg|jpe?g|png|webp|avif)$/i.test(img.alt)).map(name),
    // Arabic letters stand in Arabic surroundings that run from right to left; on an Arabic page words of three Latin
    // letters and more say which language they are in, proper names of data sets aside.
    "A-34": () => {
      const faults = [];
      const walker = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.nodeValue, parent = walker.currentNode.parentElement;
        const lang = parent.closest("[lang]")?.lang ?? "";
        if (/[\u0600-\u06ff]/.test(text)) {
          const runs = getComputedStyle(parent).direction === "rtl" || parent.closest("bdi");
          if (!lang.startsWith("ar") || !runs) faults.push(`Arabic in ${lang}: ${text.slice(0, 60)}`);
        } else if (text.trim() === "KUNST.TRANSFER") {
          // The proper name of a programme, the same in every language.
        } else if (rtl && /[A-Za-zÄÖÜäöüß]{3,}/.test(text) && lang.startsWith("ar") && !parent.closest("bdi")) {
          faults.push(`Latin in ${lang}: ${text.slice(0, 60)}`);
        }
      }
      return faults;
    },
    // Telephone numbers and coordinates stay readable between Arabic words: isolated, from left to right.
    "A-35": () => (rtl ? all("a[href^='tel:']").filter((a) => a.querySelector("bdi")?.dir !== "ltr" && !a.closest("bdi[dir=ltr]") && /\+/.test(a.textContent)).map(name) : []),
    // Arabic letters are joined: no letter spacing.
    "A-37": () =>
      rtl ? all("#app :is(h1, h2, h3, h4, p, a, li, dd)").filter((e) => e.closest("[lang]")?.lang.startsWith("ar") && !["normal", "0px"].includes(getComputedStyle(e).letterSpacing)).map(name) : [],
    // No text is cut off by its own box.
    "clip": () =>
      all("#app *").filter((e) => {
        const style = getComputedStyle(e);
        const cuts = ["hidden", "clip"].includes(style.overflowY) || ["hidden", "clip"].includes(style.overflowX);
        return cuts && seen(e) && !hidden(e) && e.textContent.trim() && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1);
      }).map(name),
    // What one presses measures 24 by 24 pixels, or has that much room (WCAG 2.5.8). Links within a sentence are exempt.
    "A-43": () => {
      const targets = all("#app :is(a[href], button, summary, input, label)").filter((e) => seen(e) && !hidden(e));
      const inline = (e) => e.localName === "a" && e.closest("p, dd, .prose li, blockquote") && getComputedStyle(e).display === "inline";
      const boxes = targets.filter((e) => !inline(e)).map((e) => [e, (e.closest(".card") ?? e).getBoundingClientRect()]);
      const small = boxes.filter(([, box]) => box.width < 23.9 || box.height < 23.9);
      const near = ([e, box]) => boxes.some(([other, its]) => {
        if (other === e || other.contains(e) || e.contains(other)) return false;
        const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
        const dx = Math.max(its.left - x, 0, x - its.right), dy = Math.max(its.top - y, 0, y - its.bottom);
        return Math.hypot(dx, dy) < 12;
      });
      return small.filter(near).map(([e, box]) => `${Math.round(box.width)} × ${Math.round(box.height)} ${name(e)}`);
    },
    // The order of the document is the order of the keyboard: no positive tabindex.
    "A-46": () => all("[tabindex]").filter((e) => e.tabIndex > 0).map(name),
    // Readers may zoom.
    "A-47": () => (/user-scalable|maximum-scale/.test(document.querySelector("meta[name=viewport]").content) ? ["no zoom"] : []),
  };
  return names.flatMap((one) => checks[one]().slice(0, 4).map((fault) => `${one}: ${fault}`));
}
