// Reads a page aloud, sentence by sentence, with voices of the reader's own device and no others. It brings no words and
// changes no text: what its buttons say stands in the document (src/view/aloud.rs). Plain ES2017.

const synth = window.speechSynthesis;

// What is read, in the order of the document.
const TEXT = "h1, .lede, .prose, .timeline, .section > h2, .field > h3";
const BLOCK = "h1, h2, h3, h4, h5, p, li, blockquote";
const UNSEEN = ".visually-hidden, [aria-hidden=true], .aloud";

// The buttons of the page at hand; `idle`, `playing` or `paused`; the sentences, the place among them, and the turn:
// what an utterance reports after another turn has begun is of no interest.
let box = null, state = "idle", sentences = [], at = 0, turn = 0;
// The sentence marked; the utterance, which Chrome forgets with its events unless somebody holds it.
let marked = null, utterance = null;
// What buttons say at rest. Not kept at the buttons: the app draws them as the document has them.
const names = new WeakMap();

const tongue = (tag) => tag.toLowerCase().split(/[-_]/)[0];

// A voice that sends nothing away: any other would tell a stranger what is read.
function voiceOf(lang) {
  const own = synth.getVoices().filter((one) => one.localService === true && tongue(one.lang) === tongue(lang));
  return own.find((one) => one.default) || own[0];
}

const langOf = (element) => element.closest("[lang]").lang;

function isRead(element) {
  const part = element.closest(TEXT);
  if (!part || element.closest(UNSEEN) || !element.getClientRects().length) return false;
  // A heading is read where its section has a text, not above cards and sources.
  return part.localName !== "h2" || Boolean(part.parentElement.querySelector(".prose, .timeline"));
}

// The texts of the page: each of one block and one language, with the nodes it is made of.
function passages() {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const all = [];
  while (walker.nextNode()) {
    const node = walker.currentNode, parent = node.parentElement;
    if (!isRead(parent)) continue;
    const block = parent.closest(BLOCK), lang = langOf(parent);
    let last = all[all.length - 1];
    if (!last || last.block !== block || last.lang !== lang) all.push((last = { block, lang, text: "", nodes: [] }));
    last.nodes.push([last.text.length, node]);
    last.text += node.data;
  }
  return all;
}

// Where the sentences of a text end.
function ends(text, lang) {
  const parts = window.Intl && Intl.Segmenter
    ? Array.from(new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text), (one) => one.segment)
    : text.match(/[^.!?؟\n]+[.!?؟\n]*\s*/g) || [text];
  let end = 0;
  const all = parts.map((part) => (end += part.length));
  // Neither "17. November" nor "z. B." ends there.
  return all.filter((_, n) => n === all.length - 1 || !/(^|[\s(])(\d\d?|[A-Za-zÄÖÜäöü])\.\s*$/.test(parts[n]));
}

function rangeOf({ nodes }, start, end) {
  const range = document.createRange();
  const within = (place) => nodes.filter(([from]) => from <= place).pop();
  const [first, last] = [within(start), within(end - 1)];
  range.setStart(first[1], start - first[0]);
  range.setEnd(last[1], end - last[0]);
  return range;
}

function sentencesOf(passage) {
  let start = 0;
  return ends(passage.text, passage.lang).map((end) => {
    const whole = passage.text.slice(start, end);
    const from = start + whole.search(/\S|$/), to = start + whole.replace(/\s+$/, "").length;
    start = end;
    // Soft hyphens are for the eye: voices stumble over them.
    return { passage, from, to, text: whole.replace(/\u00ad/g, "").trim() };
  }).filter(({ text }) => /[^\s.,:;–-]/.test(text));
}

function unmark() {
  if (marked && marked.block) marked.block.removeAttribute("data-read");
  if (window.CSS && CSS.highlights) CSS.highlights.delete("aloud");
  marked = null;
}

// Marks a sentence, and brings it into view unless the reader has meanwhile gone to look at something else.
function mark({ passage, from, to }) {
  const range = rangeOf(passage, from, to);
  const isNear = (place) => place.bottom > 0 && place.top < innerHeight;
  const follows = !marked || isNear(marked.range.getBoundingClientRect());
  unmark();
  marked = { range, block: passage.block };
  if (window.CSS && CSS.highlights) CSS.highlights.set("aloud", new Highlight(range));
  else if (passage.block) passage.block.setAttribute("data-read", "");
  const place = range.getBoundingClientRect();
  if (follows && (place.top < 0 || place.bottom > innerHeight)) {
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    scrollBy({ top: place.top - innerHeight / 3, behavior });
  }
}

// Sentence by sentence: Chrome falls silent in the middle of what takes longer than fifteen seconds.
function speak() {
  const mine = (turn += 1);
  // What no voice of the device can say is left out.
  while (at < sentences.length && !voiceOf(sentences[at].passage.lang)) at += 1;
  if (at >= sentences.length) return end();
  const voice = voiceOf(sentences[at].passage.lang);
  utterance = new SpeechSynthesisUtterance(sentences[at].text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.onend = () => { if (mine === turn) { at += 1; speak(); } };
  utterance.onerror = () => { if (mine === turn) stop(); };
  mark(sentences[at]);
  synth.speak(utterance);
}

function hush() {
  turn += 1;
  if (synth.speaking || synth.pending) synth.cancel();
}

function stop() {
  if (state !== "idle") hush();
  unmark();
  [state, sentences, at] = ["idle", [], 0];
  show();
}

function end() {
  stop();
  say(box.querySelector("[data-ended]").dataset.ended);
}

function say(words) {
  box.querySelector("[data-ended]").textContent = words;
}

// The browser's own pause loses the sentence on phones, and never goes on after a while in Chrome. This begins it anew.
function toggle() {
  if (state === "playing") {
    hush();
    state = "paused";
  } else {
    if (state === "idle") {
      hush();
      say("");
      sentences = [].concat(...passages().map(sentencesOf));
    }
    state = "playing";
    speak();
  }
  show();
}

// Makes the buttons say what they do.
function show() {
  if (!box) return;
  const [play, halt] = box.querySelectorAll("button");
  const { dataset } = play, isAble = Boolean(voiceOf(langOf(document.querySelector("h1"))));
  if (!isAble && state !== "idle") return stop();
  if (!names.has(play)) names.set(play, play.textContent);
  const name = { idle: names.get(play), playing: dataset.pause, paused: dataset.resume }[state];
  if (play.textContent !== name) play.textContent = name;
  if (isAble) box.setAttribute("data-voice", "");
  else box.removeAttribute("data-voice");
  play.disabled = !isAble;
  // A button that is switched off lets the focus go nowhere.
  if (state === "idle" && document.activeElement === halt) play.focus();
  halt.disabled = state === "idle";
}

// Looks which page is there: another one, or other voices.
function look() {
  const found = document.querySelector("main .aloud");
  if (found !== box) {
    stop();
    box = found;
  }
  show();
}

if (synth && window.SpeechSynthesisUtterance) {
  synth.onvoiceschanged = look;
  addEventListener("pagehide", stop);
  document.addEventListener("click", ({ target }) => {
    const button = target.closest(".aloud button");
    if (!button || !box || !box.contains(button)) return;
    if (button.dataset.pause) toggle();
    else stop();
  });
  new MutationObserver((changes) => {
    const main = document.querySelector("main");
    if (!changes.some(({ target }) => main.contains(target) && !(box && box.contains(target)))) return;
    if (state !== "idle") stop();
    look();
  }).observe(document.getElementById("app"), { childList: true, characterData: true, subtree: true });
  look();
}
