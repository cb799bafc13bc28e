//! One tab's search, step by step: which files a question needs, what is posted of its answer, first the reader's own
//! language and then, with excerpts, what other languages have. It fetches nothing and waits for nothing: `start.js` does.

mod step;
mod work;

pub use step::{File, Step};

use crate::answer::{self, SHOWN_OTHERS};
use crate::draw::{Other, draw};
use crate::found::Found;
use crate::node::{Node, quoted};
use crate::question::Question;
use crate::reading::{Reading, names};
use model::{Locale, Slug};
use search::{Answer, Engine, Filter, Reply, Unreadable};
use std::collections::VecDeque;
use work::{Stage, Work};

/// What was fetched so far, and the question it is for.
#[derive(Default)]
pub struct Desk {
    engines: Vec<(Locale, Engine)>,
    /// Languages whose index could not be had, and how it stands.
    lacking: Vec<(Locale, &'static str)>,
    /// Pages that were read, by the address of their document, the latest last.
    pages: VecDeque<(String, Reading)>,
    /// Partnerships by path and name, in each language that was asked for them.
    names: Vec<(Locale, Vec<(String, String)>)>,
    errands: Vec<Errand>,
    work: Option<Work>,
}

/// A file someone was sent for.
struct Errand {
    address: String,
    purpose: Purpose,
}

#[derive(Clone)]
enum Purpose {
    Root(Locale),
    Part(Locale, String),
    Page,
    Names(Locale),
}

/// Why an engine gives no answer yet.
enum Halt {
    Fetch(Vec<File>),
    Lacking(&'static str),
}

/// Pages kept at most.
const PAGES_KEPT: usize = 200;
/// The most rounds of files a question may need; the engine asks for two, and for more only where it mends a word.
const ROUNDS: usize = 6;

impl Desk {
    pub const fn new() -> Desk {
        Desk {
            engines: Vec::new(),
            lacking: Vec::new(),
            pages: VecDeque::new(),
            names: Vec::new(),
            errands: Vec::new(),
            work: None,
        }
    }

    /// Takes a question, which takes the place of the one before. What is no question is not answered.
    pub fn hear(&mut self, message: &str) {
        self.work = Question::read(message).map(|question| {
            // What was missing for the last question may be there for this one.
            self.lacking.retain(|(locale, _)| *locale != question.locale);
            if let Some(engine) = self.engine(question.locale) {
                engine.forget_missing();
            }
            Work::new(question)
        });
    }

    /// Takes a file that was asked for, by its address; `None` if it could not be had.
    pub fn give(&mut self, address: &str, bytes: Option<&[u8]>) {
        let Some(at) = self.errands.iter().position(|errand| errand.address == address) else { return };
        let text = || bytes.and_then(|bytes| std::str::from_utf8(bytes).ok());
        match self.errands.swap_remove(at).purpose {
            Purpose::Root(locale) => match bytes.map(Engine::open) {
                Some(Ok(engine)) => self.engines.push((locale, engine)),
                Some(Err(Unreadable::Version)) => self.lacking.push((locale, "outdated")),
                _ => self.lacking.push((locale, "failed")),
            },
            Purpose::Part(locale, name) => {
                if let Some(engine) = self.engine(locale) {
                    engine.give(&name, bytes);
                }
            }
            Purpose::Page => {
                if let Some(page) = text().and_then(Reading::of) {
                    if self.pages.len() >= PAGES_KEPT {
                        self.pages.pop_front();
                    }
                    self.pages.push_back((address.to_owned(), page));
                }
            }
            Purpose::Names(locale) => self.names.push((locale, text().map(names).unwrap_or_default())),
        }
    }

    /// The next step for the question at hand.
    pub fn step(&mut self) -> Step {
        let Some(mut work) = self.work.take() else { return Step::End };
        let (step, is_last) = self.next(&mut work);
        if !is_last {
            self.work = Some(work);
        }
        step
    }

    /// The next step, and whether it is the last.
    fn next(&mut self, work: &mut Work) -> (Step, bool) {
        let locale = work.question.locale;
        if let Stage::Ask = work.stage {
            // Before the first letter a reader is about to search: the index is fetched, and nothing is asked of it.
            if work.question.words.trim().is_empty() && self.engine(locale).is_some() {
                return (post(&work.question, "done", &[]), true);
            }
            work.answer = match self.ask(work, locale, &answer::filter(&work.question)) {
                Ok(answer) => answer,
                Err(Halt::Fetch(files)) => return (Step::Fetch(files), false),
                Err(Halt::Lacking(state)) => return (post(&work.question, state, &[]), true),
            };
            work.stage = Stage::Post;
        }
        if let Stage::Post = work.stage {
            let unread =
                if work.answer.terms.wants_phrases() { answer::unread(&work.answer) } else { Vec::new() };
            let files = self.pages(work, locale, unread);
            if !files.is_empty() {
                return (Step::Fetch(files), false);
            }
            work.stage = Stage::Rest;
            return (self.post(work, None), false);
        }
        if let Stage::Rest = work.stage {
            work.stage = Stage::Read;
            return (Step::Rest, false);
        }
        if let Stage::Read = work.stage {
            let mut files = self.pages(work, locale, answer::unread(&work.answer));
            files.extend(self.wanted_names(work));
            work.stage = Stage::Other(0);
            if !files.is_empty() {
                return (Step::Fetch(files), false);
            }
        }
        while let Stage::Other(at) = work.stage {
            let Some(other) = work.question.addresses.locales().nth(at) else { break };
            if other != locale && !work.question.is_narrowed() {
                let files = self.ask_other(work, other);
                if !files.is_empty() {
                    return (Step::Fetch(files), false);
                }
            }
            work.rounds = 0;
            work.stage = Stage::Other(at.saturating_add(1));
        }
        (self.post(work, Some(&work.others)), true)
    }

    /// Adds what another language has, or says what it needs first.
    fn ask_other(&mut self, work: &mut Work, locale: Locale) -> Vec<File> {
        let own = work.answer.hits.len();
        let filter = Filter { limit: SHOWN_OTHERS.saturating_add(own), ..Filter::default() };
        let mut answer = match self.ask(work, locale, &filter) {
            Ok(answer) => answer,
            Err(Halt::Fetch(files)) => return files,
            Err(Halt::Lacking(_)) => return Vec::new(),
        };
        // A page that was found in the reader's language is not shown again in others; nor is a mended word.
        let is_known = |path: &String| work.answer.hits.iter().any(|hit| hit.document.path == *path);
        answer.hits.retain(|hit| answer.correction.is_none() && !is_known(&hit.document.path));
        answer.hits.truncate(SHOWN_OTHERS);
        let files = self.pages(work, locale, answer::unread(&answer));
        if files.is_empty() {
            work.others.push(Other { locale, found: self.found(&work.question, locale, &answer) });
        }
        files
    }

    /// Has the engine of a language answer.
    fn ask(&mut self, work: &mut Work, locale: Locale, filter: &Filter) -> Result<Answer, Halt> {
        if let Some((_, state)) = self.lacking.iter().find(|(own, _)| *own == locale) {
            return Err(Halt::Lacking(state));
        }
        let Some(engine) = self.engine(locale) else {
            let address = index_file(&work.question, locale, "root.bin");
            return Err(Halt::Fetch(vec![self.send_for(address, Purpose::Root(locale))]));
        };
        loop {
            let names = match engine.ask(&work.question.words, filter) {
                Reply::Answer(answer) => return Ok(*answer),
                Reply::Needs(names) => names,
            };
            work.rounds = work.rounds.saturating_add(1);
            if work.rounds > ROUNDS.saturating_mul(2) {
                return Err(Halt::Lacking("failed"));
            }
            if work.rounds <= ROUNDS {
                let file = |name: String| {
                    let address = index_file(&work.question, locale, &name);
                    self.send_for(address, Purpose::Part(locale, name))
                };
                return Err(Halt::Fetch(names.into_iter().map(file).collect()));
            }
            // An engine that asks for ever gets nothing more, and answers from what it has.
            names.iter().for_each(|name| engine.give(name, None));
        }
    }

    /// The documents of these paths, but for those that were read or sent for.
    fn pages(&mut self, work: &mut Work, locale: Locale, paths: Vec<String>) -> Vec<File> {
        let mut files = Vec::new();
        for address in paths.iter().map(|path| work.question.addresses.document(locale, path)) {
            if self.page(&address).is_none() && !work.tried.contains(&address) {
                work.tried.push(address.clone());
                files.push(self.send_for(address, Purpose::Page));
            }
        }
        files
    }

    /// The map names the partnerships, where an answer may be narrowed to one.
    fn wanted_names(&mut self, work: &Work) -> Option<File> {
        let locale = work.question.locale;
        let is_wanted = work.answer.facets.partnerships.len() > 1 || work.question.partnership.is_some();
        if !is_wanted || self.names.iter().any(|(own, names)| *own == locale && !names.is_empty()) {
            return None;
        }
        let address = work.question.addresses.document(locale, Slug::MAP);
        Some(self.send_for(address, Purpose::Names(locale)))
    }

    fn send_for(&mut self, address: String, purpose: Purpose) -> File {
        let is_page = matches!(purpose, Purpose::Page | Purpose::Names(_));
        let file = File { address, is_page };
        if !self.errands.iter().any(|errand| errand.address == file.address) {
            self.errands.push(Errand { address: file.address.clone(), purpose });
        }
        file
    }

    fn engine(&mut self, locale: Locale) -> Option<&mut Engine> {
        self.engines.iter_mut().find(|(own, _)| *own == locale).map(|(_, engine)| engine)
    }

    fn page(&self, address: &str) -> Option<&Reading> {
        self.pages.iter().find(|(own, _)| own == address).map(|(_, page)| page)
    }

    fn found(&self, question: &Question, locale: Locale, answer: &Answer) -> Found {
        let read = |path: &str| self.page(&question.addresses.document(locale, path)).cloned();
        let name = |path: &str| {
            let (_, names) = self.names.iter().find(|(own, _)| *own == locale)?;
            names.iter().find(|(own, _)| own == path).map(|(_, name)| name.clone())
        };
        answer::found(answer, read, name)
    }

    fn post(&self, work: &Work, others: Option<&[Other]>) -> Step {
        let question = &work.question;
        let state = if others.is_some() { "done" } else { "part" };
        post(question, state, &draw(question, &self.found(question, question.locale, &work.answer), others))
    }
}

#[inline(never)]
fn post(question: &Question, state: &str, pieces: &[Vec<Node>]) -> Step {
    let pieces = pieces.iter().map(|piece| {
        let parts: Vec<String> = piece.iter().map(Node::json).collect();
        ["[", &parts.join(","), "]"].concat()
    });
    let pieces: Vec<String> = pieces.collect();
    let (state, locale) = (quoted(state), quoted(question.locale.tag()));
    let (asked, found) = (quoted(&question.asked), pieces.join(","));
    Step::Post(
        ["{\"state\":", &state, ",\"locale\":", &locale, ",\"asked\":", &asked, ",\"found\":[", &found, "]}"]
            .concat(),
    )
}

fn index_file(question: &Question, locale: Locale, name: &str) -> String {
    question.addresses.file(&["content/", locale.tag(), "/search/", name].concat())
}
