//! All entries read and held against each other and against what lives: no chain, no loop, no live page shadowed, no
//! address twice, no rule that is never reached.

use super::known::Known;
use super::resolve::Fault;
use super::{Redirects, entry};
use crate::problem::pointer;
use crate::source::redirects::Document;
use crate::{Live, Path, Problem};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;

/// The redirects of the file, or everything that is wrong with it.
pub(super) fn read(text: &str, file: &str, live: &Live) -> Result<Redirects, Vec<Problem>> {
    let document: Document = serde_json::from_str(text).map_err(|error| {
        vec![Problem::new(
            file,
            "",
            format!("Die Datei lässt sich nicht lesen: {error}"),
            "Erlaubt sind „exact“, „rules“ und „gone“.",
        )]
    })?;
    let known = Known::new(&document, live);
    let mut reading =
        Reading { file, live, redirects: Redirects::default(), places: Vec::new(), problems: Vec::new() };
    for (key, value) in document.exact.0 {
        let at = pointer("/exact", &key);
        let made = reading.entry(&at, value, |source| entry::exact(&key, &source, &known));
        for exact in made.into_iter().flatten() {
            reading.places.push((exact.from.clone(), exact.query.clone(), at.clone()));
            reading.redirects.exact.push(exact);
        }
    }
    for (index, value) in document.gone.into_iter().enumerate() {
        let at = pointer("/gone", index);
        let made = reading.entry(&at, value, |source| entry::gone(&source, &known));
        for gone in made.into_iter().flatten() {
            reading.places.push((gone.path.clone(), None, at.clone()));
            reading.redirects.gone.push(gone);
        }
    }
    for (index, value) in document.rules.into_iter().enumerate() {
        let at = pointer("/rules", index);
        if let Some(rule) = reading.entry(&at, value, |source| entry::rule(&source, &known)) {
            reading.rule(&at, &rule);
            reading.redirects.rules.push(rule);
        }
    }
    reading.compare();
    if reading.problems.is_empty() { Ok(reading.redirects) } else { Err(reading.problems) }
}

struct Reading<'a> {
    file: &'a str,
    live: &'a Live,
    redirects: Redirects,
    /// Every single address that is answered, with its place in the file.
    places: Vec<(Path, Option<String>, String)>,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn say(&mut self, at: &str, message: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(Problem::new(self.file, at, message, remedy));
    }

    /// Decodes an entry and makes it; its faults are noted.
    fn entry<S: DeserializeOwned, T>(
        &mut self,
        at: &str,
        value: Value,
        make: impl FnOnce(S) -> Result<T, Vec<Fault>>,
    ) -> Option<T> {
        let source: S = match serde_json::from_value(value) {
            Ok(source) => source,
            Err(error) => {
                self.say(
                    at,
                    format!("Der Eintrag lässt sich nicht lesen: {error}."),
                    "Felder wie in der Anleitung schreiben.",
                );
                return None;
            }
        };
        match make(source) {
            Ok(made) => Some(made),
            Err(faults) => {
                faults.into_iter().for_each(|(message, remedy)| self.say(at, message, remedy));
                None
            }
        }
    }

    /// What a rule does to those before it and to what lives.
    fn rule(&mut self, at: &str, rule: &super::Rule) {
        if let Some(taken) = self.live.taken_below(&rule.from) {
            self.say(
                at,
                format!("Die Regel verdeckt „{taken}“."),
                "Den Ordner enger fassen oder die Adressen einzeln in „exact“ nennen.",
            );
        }
        let earlier = self.redirects.rules.iter().position(|earlier| earlier.from.covers(&rule.from));
        if let Some(index) = earlier {
            self.say(
                at,
                format!("Die Regel wird nie erreicht: /rules/{index} gilt schon."),
                "Engere Ordner zuerst nennen.",
            );
        }
    }

    /// What single addresses do to each other and to what lives. Since a target of ours must live and nothing that
    /// lives may be redirected, neither chain nor loop can be left; those that are meant are named as such.
    fn compare(&mut self) {
        let mut seen: BTreeMap<(Path, Option<String>), String> = BTreeMap::new();
        for (path, query, at) in std::mem::take(&mut self.places) {
            if let Some(taken) = self.live.taken(&path) {
                self.say(
                    &at,
                    format!("Unter „{taken}“ liegt etwas; es wäre nicht mehr zu erreichen."),
                    "Den Eintrag streichen oder die Seite umziehen.",
                );
            }
            if let Some(first) = seen.get(&(path.clone(), query.clone())) {
                let message = format!("„{path}“ steht schon bei {first}.");
                self.say(&at, message, "Schreibweisen mit „/“, „//“ oder „index.html“ am Ende sind dieselbe Adresse: einen Eintrag streichen.");
            } else {
                seen.insert((path, query), at);
            }
        }
    }
}
