//! Ways to narrow an answer: links, each an address of its own, so that Back takes a filter away again.

use super::hit::kind;
use crate::found::Found;
use crate::node::{Node, el};
use crate::question::{GOAL, KIND, PARTNERSHIP, Question};
use search::Kind;
use words::fill;
use words::results::Results;

/// The filters that would change anything; all that are set.
pub(super) fn narrow(words: &Results, question: &Question, found: &Found) -> Option<Node> {
    let kinds = KINDS
        .iter()
        .filter_map(|kind| found.kinds.iter().find(|(one, _)| one == kind))
        .map(|(one, count)| (one.tag().to_owned(), kind(&words.kinds, *one).to_owned(), *count));
    let partnerships = found.partnerships.iter().map(|one| (one.path.clone(), one.name.clone(), one.count));
    let goals = found
        .goals
        .iter()
        .map(|(goal, count)| (goal.to_string(), fill(words.goal, &goal.to_string()), *count));
    let goal = question.goal.map(|goal| goal.to_string());
    let groups = [
        group(words, question, (KIND, words.by_kind), question.kind.as_deref(), kinds.collect()),
        group(
            words,
            question,
            (PARTNERSHIP, words.by_partnership),
            question.partnership.as_deref(),
            partnerships.collect(),
        ),
        group(words, question, (GOAL, words.by_goal), goal.as_deref(), goals.collect()),
    ];
    let groups: Vec<Node> = groups.into_iter().flatten().collect();
    let nav = || el("nav").class("narrow").attr("aria-label", words.narrow);
    (!groups.is_empty()).then(|| nav().children(groups))
}

/// Kinds worth narrowing to, as readers see them first; of the others a site has one page each.
const KINDS: [Kind; 6] =
    [Kind::Partnership, Kind::Exhibition, Kind::Photo, Kind::Topic, Kind::Article, Kind::Goal];

/// One row of links; none where there is nothing to choose.
fn group(
    words: &Results,
    question: &Question,
    (part, name): (&'static str, &str),
    set: Option<&str>,
    mut choices: Vec<(String, String, usize)>,
) -> Option<Node> {
    if set.is_none() && choices.len() < 2 {
        return None;
    }
    if let Some(set) = set
        && !choices.iter().any(|(key, ..)| key == set)
    {
        choices.push((set.to_owned(), set.to_owned(), 0));
    }
    let link = |value: Option<&str>, text: &str| {
        let id = ["narrow-", part, "-", value.unwrap_or_default()].concat();
        let link = el("a").attr("href", &question.with(part, value)).attr("data-ask", "").attr("id", &id);
        let is_set = value == set;
        el("li").child(link.attr_if("aria-current", is_set.then_some("true")).text(text))
    };
    let choices = choices
        .iter()
        .map(|(key, name, count)| link(Some(key), &[name.as_str(), " (", &count.to_string(), ")"].concat()));
    let list =
        el("ul").attr("role", "list").attr("aria-label", name).child(link(None, words.all)).children(choices);
    Some(el("div").child(el("p").class("narrow__name").attr("aria-hidden", "true").text(name)).child(list))
}
