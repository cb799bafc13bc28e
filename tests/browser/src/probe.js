// Runs in every document before its own scripts and notes what a reader, or a screen reader, would notice in passing:
// headings and status texts that came up, where focus went and which title stood then, and what the browser refused.
// It changes nothing on the page.
() => {
  const probe = { headings: [], statuses: [], focus: [], start: performance.now() };
  Object.defineProperty(window, "__probe", { value: probe });
  const clean = (text) => (text ?? "").replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
  const note = (list, text) => {
    if (list.length === 0 || list[list.length - 1].text !== text) list.push({ text, at: performance.now() });
  };
  new MutationObserver(() => {
    const heading = document.querySelector("main h1");
    if (heading) note(probe.headings, clean(heading.textContent));
    note(probe.statuses, clean([...document.querySelectorAll("[role=status]")].map((s) => s.textContent).join(" ")));
  }).observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener("focusin", (event) => {
    probe.focus.push({ tag: event.target.localName, text: clean(event.target.textContent), title: document.title });
  }, true);
  // Violations of the content security policy are no console messages everywhere; this makes them such.
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(`CSP ${event.effectiveDirective} blocks ${event.blockedURI || "inline"} (${event.sourceFile}:${event.lineNumber})`);
  });
}
