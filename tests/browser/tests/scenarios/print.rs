//! Owns what a reader has when no script runs at all: the document as the host sends it, for every address there is.

use std::time::Duration;

use browser_tests::{Outcome, Setup, Tab, Visit, every_address, in_both_browsers, locale_of};
use serde::Deserialize;

/// F-01, F-39: without any script every page in every language is there and reads. It comes with status 200, has one
/// heading, text, links, a title and a description, the language and direction of its script, its own address as the
/// canonical one, and facts for machines that parse.
async fn without_scripts_every_page_reads(visit: &Visit) -> Outcome {
    let mut faults = Vec::new();
    for address in every_address()? {
        visit.tab.set_out_for(&address).await?;
        let whole = "document.readyState !== 'loading'";
        visit.tab.until("a whole document", Duration::from_secs(5), whole).await?;
        let statuses: Vec<_> = visit.server.requests_for(&address).iter().map(|entry| entry.status).collect();
        if statuses != [Some(200)] {
            faults.push(format!("{address} was answered with {statuses:?}"));
        }
        faults.extend(Print::read(&visit.tab).await?.faults(&address));
    }
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}
in_both_browsers!(without_scripts_every_page_reads, Setup::default().without_scripts());

/// What can be read off a document.
#[derive(Debug, Deserialize)]
struct Print {
    headings: Vec<String>,
    lang: String,
    dir: String,
    title: String,
    description: String,
    canonical: String,
    facts: String,
    letters: usize,
    links: usize,
}

impl Print {
    async fn read(tab: &Tab) -> Result<Self, Box<dyn std::error::Error>> {
        let read = "const root = document.documentElement, one = (selector) => document.querySelector(selector);
            const clean = (e) => (e?.textContent ?? '').replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim();
            const facts = () => JSON.parse(one('[type=\"application/ld+json\"]').textContent)['@context'];
            let context = ''; try { context = facts(); } catch (error) { context = String(error); }
            return { headings: [...document.querySelectorAll('h1')].map(clean), lang: root.lang, dir: root.dir,
                title: document.title, description: one('meta[name=description]')?.content ?? '',
                canonical: one('link[rel=canonical]')?.href ?? '', facts: context, letters: clean(one('main')).length,
                links: document.querySelectorAll('main a[href], .colophon a[href]').length };";
        tab.script(read, []).await
    }

    fn faults(&self, address: &str) -> Vec<String> {
        let locale = locale_of(address);
        // Leichte Sprache may be told apart from plain German by a longer tag.
        let speaks = self.lang == locale.lang || self.lang.starts_with(&format!("{}-", locale.lang));
        let checks = [
            ("exactly one heading, with text", self.headings.len() == 1 && !self.headings[0].is_empty()),
            ("its language and direction", speaks && self.dir == locale.dir),
            ("a title with page and site", self.title.contains(" – ")),
            ("a description", !self.description.is_empty()),
            ("its own address as canonical", self.canonical.ends_with(address)),
            ("facts that parse", self.facts == "https://schema.org"),
            ("more than a few words", self.letters > 100),
            ("a way on", self.links > 5),
        ];
        let lacks = checks.iter().filter(|(_, is_there)| !is_there);
        lacks.map(|(what, _)| format!("{address} lacks {what}: {self:?}")).collect()
    }
}
