// The search as readers meet it: its fields, the worker, the address, and how answers come on the page, piece by piece. Fetched
// with the first focus in a field (src/browser/search.rs), so that nobody else pays for it. It searches nothing and brings no
// words: the worker draws. Plain ES2017.
{
  const tag = document.currentScript;
  const site = document.querySelector("script[data-base]").dataset;

  /** Milliseconds after the last letter until the worker is asked. */
  const REST = 120;
  /** Milliseconds without any answer after which a worker is given up. */
  const LIMIT = 20000;
  /** Milliseconds after an answer until its count is spoken: while letters come, none is. */
  const HUSH = 700;
  /** Milliseconds between two pieces of an answer: what is there is laid out and painted before more comes. */
  const FRAME = 20;
  /** Answers kept at most. */
  const ANSWERS = 16;

  const FORM = "form[data-search]";
  const HITS = "a[data-hit]";
  const COUNT = "found-count";

  /** Answers by language and question, the latest last. */
  const kept = new Map();
  let worker, typing, waiting, resting, saying;
  /** Where the reader was when the page was left or reloaded: the place is there once the answer is. */
  let place;
  /** Whether the reader has said that the words are complete: then the focus goes to what was found, and with it a keyboard
   *  on the screen. */
  let ended = false;

  const tell = (sign) => dispatchEvent(new Event("weltoffen:" + sign));
  const field = () => document.querySelector(`main ${FORM} input`);
  /** The query of the address; nothing where another page is about to be shown. */
  const asked = () => {
    const here = location.pathname.replace(/\/?$/, "/");
    return field() && field().form.dataset.search === here ? location.search.slice(1) : undefined;
  };
  const keyOf = (question) => tag.dataset.locale + "?" + question;
  const inside = (event, selector) => event.target.closest && event.target.closest(selector);

  const wordsOf = (question) => {
    const part = question.split("&").find((one) => one.startsWith("q=")) || "q=";
    const text = part.slice(2).replace(/\+/g, " ");
    try {
      return decodeURIComponent(text);
    } catch (error) {
      return text;
    }
  };

  /** The address of words on a page, with whatever else was asked for. Without words nothing is asked for. */
  const addressOf = (page, words, question) => {
    // Half a letter (a lone surrogate) has no place in an address.
    const clean = Array.from(words.trim()).filter((letter) => !/^[\ud800-\udfff]$/.test(letter)).join("");
    if (!clean) return page;
    const others = question.split("&").filter((one) => one && !one.startsWith("q="));
    return [page + "?q=" + encodeURIComponent(clean)].concat(others).join("&");
  };

  /** The same entry of the history with other words; what narrows the answer stays. */
  const turnTo = (words) => {
    if (asked() !== undefined) history.replaceState(history.state, "", addressOf(location.pathname, words, asked()));
  };

  const ask = () => {
    const question = asked();
    if (question === undefined) return;
    const answer = kept.get(keyOf(question));
    if (answer) return hear(answer);
    // Only the first answer waits for the engine.
    tell(kept.size ? "wait" : "start");
    send(question);
  };

  // As the worker's `question::Question` reads it.
  const send = (question) => {
    clearTimeout(waiting);
    waiting = setTimeout(fail, LIMIT);
    try {
      worker = worker || start();
      worker.postMessage([site.base, site.locales, tag.dataset.locale, question].join("\n"));
    } catch (error) {
      fail();
    }
  };

  const start = () => {
    const fresh = new Worker(site.search);
    fresh.onerror = fail;
    fresh.onmessage = ({ data }) => {
      clearTimeout(waiting);
      let answer;
      try {
        answer = JSON.parse(data);
      } catch (error) {
        return fail();
      }
      hear(answer);
    };
    return fresh;
  };

  // A broken worker answers nothing more; the next question gets a new one.
  const fail = () => {
    clearTimeout(waiting);
    if (worker) worker.terminate();
    worker = undefined;
    arrive();
  };

  const hear = (answer) => {
    const question = asked();
    if (question === undefined) return;
    // Once: an engine that was just loaded anew and still does not fit is a failure.
    if (answer.state === "outdated" && !("reloaded" in site)) return location.reload();
    if (answer.state === "outdated" || answer.state === "failed") return arrive();
    if (answer.asked !== question || answer.locale !== tag.dataset.locale) return;
    if (answer.state === "done") {
      const key = keyOf(question);
      kept.delete(key);
      kept.set(key, answer);
      if (kept.size > ANSWERS) kept.delete(kept.keys().next().value);
    }
    arrive(answer.found);
  };

  /** Shows what was found, or without it that there is no answer. */
  const arrive = (found) => {
    if (asked() === undefined) return;
    tell("arrive");
    document.getElementById("found-failed").hidden = Boolean(found);
    show(found || [], place !== undefined);
    if (place !== undefined) scrollTo(0, place);
    place = undefined;
    const count = ended && document.getElementById(COUNT);
    ended = false;
    if (count) {
      // A screen reader is silent about what has the focus already.
      count.blur();
      count.focus({ preventScroll: true });
    }
  };

  /** Shows how many were found, then rows a little later and later, as far as no other answer comes, unless they are wanted
   *  at once. What is the same stays, and the focus stays on what has the same id. */
  const show = (pieces, atOnce) => {
    const found = document.getElementById("found");
    const focus = document.activeElement && document.activeElement.id;
    let at = 0, after = found.firstChild, list, rest;
    const goOn = (number) => {
      for (; number > 0; number--) {
        if (at >= pieces.length) {
          trim(rest);
          trim(after);
          return found.removeAttribute("aria-busy");
        }
        const piece = around(pieces[at++].map(build));
        const brings = piece.querySelector("[data-rows]");
        if (list && piece.firstChild && piece.firstChild.localName === "li") rest = row(list, piece, rest);
        else after = row(found, piece, after);
        if (brings) {
          list = found.querySelector("[data-rows]");
          rest = list.firstChild;
        }
        const again = focus && document.activeElement === document.body && document.getElementById(focus);
        if (again) again.focus();
      }
      resting = setTimeout(goOn, FRAME, 1);
    };
    clearTimeout(resting);
    found.setAttribute("aria-busy", "true");
    goOn(atOnce ? Infinity : 1);
    takeAlong();
    const count = found.querySelector("[data-count]");
    clearTimeout(saying);
    // Whoever has left the page meanwhile, or has asked for nothing, is told nothing.
    if (count) saying = setTimeout(() => found.isConnected && say(count.textContent), HUSH);
  };

  const say = (words) => {
    const said = document.createElement("p");
    said.className = "visually-hidden";
    said.textContent = words;
    const announcer = document.querySelector(".announcer");
    announcer.textContent = "";
    announcer.append(said);
  };

  /** The links to other languages ask there what is asked here. */
  const takeAlong = () => {
    for (const link of document.querySelectorAll(".languages a")) {
      link.setAttribute("href", link.getAttribute("href").split("?")[0] + location.search);
    }
  };

  // No message can bring a script or a stranger's address: an element is a list of its tag, its attributes and its children, of
  // these tags and attributes and with addresses of this site; a text is a string. Anything else is left out.
  const TAGS = "p h2 h3 ol ul li a span mark nav div strong img bdi b cite".split(" ");
  const ATTRIBUTES = ("class id href tabindex lang dir hreflang role alt loading decoding src width height aria-label aria-labelledby " +
    "aria-current aria-hidden data-goal data-kind data-hit data-ask data-count data-rows").split(" ");

  const build = (tree) => {
    const [name, attributes, ...children] = tree;
    if (!TAGS.includes(name)) return "";
    const element = document.createElement(name);
    for (const key of Object.keys(attributes)) {
      const isOurs = !/^(href|src)$/.test(key) || /^\/(?![/\\])/.test(attributes[key]);
      if (ATTRIBUTES.includes(key) && isOurs) element.setAttribute(key, attributes[key]);
    }
    element.append(...children.map((child) => (typeof child === "string" ? child : build(child))));
    return element;
  };

  const around = (children) => {
    const box = document.createElement("div");
    box.append(...children);
    return box;
  };

  // As src/browser/settle.rs does it for pages: only what differs is exchanged.

  /** Makes the children of `old` from `standing` on equal to those of `made`, and gives back what stands after them. */
  const row = (old, made, standing) => {
    for (const wanted of Array.from(made.childNodes)) {
      const here = standing;
      standing = here && here.nextSibling;
      if (here) exchange(here, wanted);
      else old.append(wanted);
    }
    return standing;
  };

  const exchange = (here, wanted) => {
    if (here.isEqualNode(wanted)) return;
    const isSameOutside = here.nodeType === 1 && here.cloneNode(false).isEqualNode(wanted.cloneNode(false));
    if (!isSameOutside && !rename(here, wanted)) return here.replaceWith(wanted);
    const rest = row(here, wanted, here.firstChild);
    // These children come later, row by row; until then those stand that stood.
    if (!wanted.hasAttribute("data-rows")) trim(rest);
  };

  /** What has an id of its own is the same thing with other attributes, and keeps the focus: it gets those of `wanted`. */
  const rename = (here, wanted) => {
    if (!wanted.id || here.id !== wanted.id || here.localName !== wanted.localName) return false;
    for (const { name } of Array.from(here.attributes)) here.removeAttribute(name);
    for (const { name, value } of Array.from(wanted.attributes)) here.setAttribute(name, value);
    return true;
  };

  const trim = (standing) => {
    while (standing) {
      const next = standing.nextSibling;
      standing.remove();
      standing = next;
    }
  };

  // What readers do.

  /** These words are complete. From elsewhere they lead to the page of the search as a link does. */
  const submit = (form) => {
    clearTimeout(typing);
    const words = form.querySelector("input").value;
    ended = true;
    if (field()) {
      turnTo(words);
      return ask();
    }
    const link = document.createElement("a");
    link.href = addressOf(form.dataset.search, words, "");
    document.body.append(link);
    link.click();
    link.remove();
  };

  /** From the field to the first thing found, and on from there by one. */
  const step = (event, by) => {
    const all = Array.from(document.querySelectorAll(HITS));
    const isField = inside(event, `main ${FORM} input`);
    const at = isField ? -1 : all.indexOf(inside(event, HITS));
    if (!isField && at < 0) return;
    const next = at + by < 0 ? !isField && field() : all[at + by];
    if (!next) return;
    next.focus();
    event.preventDefault();
  };

  // Before the app and its router hear of it, as the app's own listeners do.
  const on = (type, act) => addEventListener(type, act, true);

  on("input", (event) => {
    if (event.target !== field()) return;
    clearTimeout(typing);
    typing = setTimeout(() => {
      if (!field()) return;
      turnTo(field().value);
      ask();
    }, REST);
  });

  on("submit", (event) => {
    const form = inside(event, FORM);
    if (!form) return;
    event.preventDefault();
    submit(form);
  });

  // Another question on the same page, with an entry of its own in the history.
  on("click", (event) => {
    const link = inside(event, "a[data-ask]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    history.pushState(null, "", link.getAttribute("href"));
    tell("step");
    field().value = wordsOf(asked() || "");
    ask();
  });

  on("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.key === "ArrowDown") step(event, 1);
    if (event.key === "ArrowUp") step(event, -1);
  });

  // The app says so each time the page of the search is there, and when a field has the focus elsewhere.
  const look = () => {
    const question = asked();
    if (question === undefined) return worker || send("");
    place = tag.dataset.place ? Number(tag.dataset.place) : undefined;
    const words = wordsOf(question);
    // The reader may have been quicker than the app, or than this file.
    const isWritten = (tag.dataset.look === "first" || !("ready" in tag.dataset)) && field().value !== "";
    if (!isWritten) field().value = words;
    else if (field().value !== words) turnTo(field().value);
    ask();
  };

  tag.addEventListener("look", look);
  look();
  tag.dataset.ready = "";
  // Somebody was quicker than this file.
  const sent = document.querySelector("form[data-sent]");
  if (sent) {
    sent.removeAttribute("data-sent");
    submit(sent);
  }
}
