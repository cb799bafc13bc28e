//! One tab's search: takes questions, lets the newest win, has the engine answer, fetches what it needs, posts the answer; then
//! reads pages for excerpts and other languages' indexes, and posts it once more. It draws nothing itself.

use crate::fetch;
use js_sys::{Array, Promise};
use model::Locale;
use search::{Answer, Engine, Filter, Reply, Unreadable};
use search_worker::answer::{self, SHOWN_OTHERS};
use search_worker::draw::{Other, draw};
use search_worker::node::quoted;
use search_worker::reading::{Reading, names};
use search_worker::{Node, Question};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::Future;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};
use web_sys::DedicatedWorkerGlobalScope;

/// Names of partnerships by path.
type Names = Vec<(String, String)>;

thread_local! {
    static ENGINES: RefCell<Vec<(Locale, Engine)>> = const { RefCell::new(Vec::new()) };
    /// Pages that were read, by the address of their document, the latest last.
    static PAGES: RefCell<VecDeque<(String, Reading)>> = const { RefCell::new(VecDeque::new()) };
    /// Names of partnerships by path, in each language that was asked for them.
    static NAMES: RefCell<Vec<(Locale, Names)>> = const { RefCell::new(Vec::new()) };
    /// The question that waits, and the answer that may be made fuller; a newer one takes the place of an older.
    static WAITING: RefCell<Option<String>> = const { RefCell::new(None) };
    static FULLER: RefCell<Option<(Question, Answer)>> = const { RefCell::new(None) };
    /// Other languages whose index could not be had; they are not asked again.
    static LACKING: RefCell<Vec<Locale>> = const { RefCell::new(Vec::new()) };
    static ANSWERS: Cell<bool> = const { Cell::new(false) };
    static READS: Cell<bool> = const { Cell::new(false) };
}

/// Pages kept at most.
const PAGES_KEPT: usize = 200;
/// The most rounds of files a question may need; the engine asks for two.
const ROUNDS: usize = 4;
/// Milliseconds without another letter until pages are read and other languages asked.
const REST: u32 = 250;

/// Takes a message of the app.
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what calls itself public")]
#[wasm_bindgen]
pub fn hear(message: String) {
    WAITING.set(Some(message));
    if !ANSWERS.replace(true) {
        spawn_local(async {
            while let Some(message) = WAITING.take() {
                if let Some(question) = Question::read(&message) {
                    reply(question).await;
                }
            }
            ANSWERS.set(false);
        });
    }
}

async fn reply(question: Question) {
    match open(&question, question.locale).await {
        Ok(()) => {}
        Err(Some(Unreadable::Version)) => return post_state(&question, "outdated", &[]),
        Err(_) => return post_state(&question, "failed", &[]),
    }
    if question.words.trim().is_empty() {
        return post_state(&question, "done", &[]);
    }
    forget_missing(question.locale);
    let Some(answer) = ask(&question, question.locale, &answer::filter(&question)).await else { return };
    if answer.terms.wants_phrases() {
        read(&question, question.locale, answer::unread(&answer)).await;
    }
    if is_newer_waiting() {
        return;
    }
    post(&question, &answer, None);
    FULLER.set(Some((question, answer)));
    if !READS.replace(true) {
        spawn_local(async {
            while let Some((question, answer)) = FULLER.take() {
                fuller(&question, &answer).await;
            }
            READS.set(false);
        });
    }
}

/// The same answer with excerpts, names, and what other languages have.
async fn fuller(question: &Question, answer: &Answer) {
    gloo_timers::future::TimeoutFuture::new(REST).await;
    if is_newer_waiting() {
        return;
    }
    read(question, question.locale, answer::unread(answer)).await;
    if answer.facets.partnerships.len() > 1 || question.partnership.is_some() {
        learn_names(question).await;
    }
    let mut others = Vec::new();
    let known: Vec<&String> = answer.hits.iter().map(|hit| &hit.document.path).collect();
    for locale in question.addresses.locales().filter(|locale| *locale != question.locale) {
        if is_newer_waiting() {
            return;
        }
        if question.is_narrowed() || LACKING.with_borrow(|lacking| lacking.contains(&locale)) {
            continue;
        }
        if open(question, locale).await.is_err() {
            LACKING.with_borrow_mut(|lacking| lacking.push(locale));
            continue;
        }
        let filter = Filter { limit: SHOWN_OTHERS.saturating_add(known.len()), ..Filter::default() };
        if let Some(mut own) = ask(question, locale, &filter).await {
            // A page that was found in the reader's language is not shown again in others; nor is a mended word.
            own.hits.retain(|hit| own.correction.is_none() && !known.contains(&&hit.document.path));
            own.hits.truncate(SHOWN_OTHERS);
            read(question, locale, answer::unread(&own)).await;
            others.push(Other { locale, found: found(question, locale, &own) });
        }
    }
    if !is_newer_waiting() {
        post(question, answer, Some(&others));
    }
}

fn is_newer_waiting() -> bool {
    WAITING.with_borrow(Option::is_some) || FULLER.with_borrow(Option::is_some)
}

/// Opens the index of a language, unless it is. The error is `None` where there was no file.
async fn open(question: &Question, locale: Locale) -> Result<(), Option<Unreadable>> {
    if with_engine(locale, |_| ()).is_some() {
        return Ok(());
    }
    let root = fetch::bytes(&file(question, locale, "root.bin")).await.ok_or(None)?;
    let engine = Engine::open(&root).map_err(Some)?;
    ENGINES.with_borrow_mut(|engines| engines.push((locale, engine)));
    Ok(())
}

/// Has the engine of a language answer, and fetches what it needs for that. `None` where a newer question came up.
async fn ask(question: &Question, locale: Locale, filter: &Filter) -> Option<Answer> {
    for round in 0..=ROUNDS {
        let reply = with_engine(locale, |engine| engine.ask(&question.words, filter))?;
        let files = match reply {
            Reply::Answer(answer) => return Some(*answer),
            Reply::Needs(files) => files,
        };
        let fetches = files.into_iter().map(|name| {
            let address = file(question, locale, &name);
            async move {
                // An engine that asks for ever gets nothing more, and answers from what it has.
                let bytes = if round < ROUNDS { fetch::bytes(&address).await } else { None };
                with_engine(locale, |engine| engine.give(&name, bytes.as_deref()));
            }
        });
        all(fetches).await;
        if WAITING.with_borrow(Option::is_some) {
            return None;
        }
    }
    None
}

fn forget_missing(locale: Locale) {
    with_engine(locale, Engine::forget_missing);
}

fn with_engine<T>(locale: Locale, act: impl FnOnce(&mut Engine) -> T) -> Option<T> {
    ENGINES.with_borrow_mut(|engines| {
        engines.iter_mut().find(|(own, _)| *own == locale).map(|(_, engine)| act(engine))
    })
}

/// Reads the pages of these paths, unless they were read. One that does not come is shown without an excerpt.
async fn read(question: &Question, locale: Locale, paths: Vec<String>) {
    let addresses = paths.iter().map(|path| question.addresses.document(locale, path));
    let fetches = addresses.filter(|address| kept(address).is_none()).map(|address| async move {
        if let Some(page) = fetch::text(&address).await.as_deref().and_then(Reading::of) {
            PAGES.with_borrow_mut(|pages| {
                if pages.len() >= PAGES_KEPT {
                    pages.pop_front();
                }
                pages.push_back((address, page));
            });
        }
    });
    all(fetches).await;
}

/// Runs tasks side by side, until all are done.
async fn all(tasks: impl Iterator<Item = impl Future<Output = ()> + 'static>) {
    let promises: Array = tasks
        .map(|task| {
            future_to_promise(async move {
                task.await;
                Ok(JsValue::UNDEFINED)
            })
        })
        .collect();
    let _ = JsFuture::from(Promise::all(&promises)).await;
}

async fn learn_names(question: &Question) {
    let locale = question.locale;
    if !NAMES.with_borrow(|all| all.iter().any(|(own, _)| *own == locale)) {
        let map = question.addresses.document(locale, model::Slug::MAP);
        if let Some(document) = fetch::text(&map).await {
            NAMES.with_borrow_mut(|all| all.push((locale, names(&document))));
        }
    }
}

fn kept(address: &str) -> Option<Reading> {
    PAGES.with_borrow(|pages| pages.iter().find(|(own, _)| own == address).map(|(_, page)| page.clone()))
}

#[inline(never)]
fn found(question: &Question, locale: Locale, answer: &Answer) -> search_worker::found::Found {
    let read = |path: &str| kept(&question.addresses.document(locale, path));
    let name = |path: &str| {
        NAMES.with_borrow(|all| {
            let (_, names) = all.iter().find(|(own, _)| *own == locale)?;
            names.iter().find(|(own, _)| own == path).map(|(_, name)| name.clone())
        })
    };
    answer::found(answer, read, name)
}

fn file(question: &Question, locale: Locale, name: &str) -> String {
    question.addresses.file(&["content/", locale.tag(), "/search/", name].concat())
}

fn post(question: &Question, answer: &Answer, others: Option<&[Other]>) {
    let state = if others.is_some() { "done" } else { "part" };
    post_state(question, state, &draw(question, &found(question, question.locale, answer), others));
}

#[inline(never)]
fn post_state(question: &Question, state: &str, parts: &[Node]) {
    let parts: Vec<String> = parts.iter().map(Node::json).collect();
    let (state, locale) = (quoted(state), quoted(question.locale.tag()));
    let (asked, found) = (quoted(&question.asked), parts.join(","));
    let message = format!("{{\"state\":{state},\"locale\":{locale},\"asked\":{asked},\"found\":[{found}]}}");
    if let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() {
        let _ = scope.post_message(&message.into());
    }
}
