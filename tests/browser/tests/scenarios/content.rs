//! Owns what a reader sees of content that is not quite what the app expects: she sees all that can be shown.

use std::time::Duration;

use browser_tests::{
    Outcome, State, Visit, content_of, document_of, either, forget_print, heading, here, in_both_directions,
    json_of, pages,
};
use serde_json::{Value, json};
use test_server::{Fault, Matcher, Times};

use crate::dura::SOON;

/// F-18: one wrong item in a list of milestones, and one in a list of pages, is left out; all others are shown.
async fn one_wrong_item_of_a_list_is_left_out(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let mut dura = content_of(here(pages::DURA))?;
    let milestones = dura["partnership"]["milestones"].as_array_mut().ok_or("Dura has no milestones")?;
    let count = milestones.len();
    milestones[0] = json!({ "date": ["no", "date"], "title": 7 });
    brings(visit, here(pages::DURA), &dura);
    tab.go(here(pages::DURA)).await?;
    assert_eq!(tab.find_all(".timeline > li").await?.len(), count - 1);

    let mut topic = content_of(here(pages::PROJEKTPARTNERSCHAFTEN))?;
    let children = topic["children"].as_array_mut().ok_or("the topic has no pages below it")?;
    let wrong = children[0]["path"].as_str().ok_or("no path")?.to_owned();
    children[0]["title"] = json!({ "not": "a text" });
    let others: Vec<String> = children[1..]
        .iter()
        .map(|child| here(&format!("/{}/", child["path"].as_str().unwrap_or_default())).to_owned())
        .collect();
    brings(visit, here(pages::PROJEKTPARTNERSCHAFTEN), &topic);
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    let links: Vec<String> = tab
        .script(
            "return [...document.querySelectorAll('main .card a')].map((a) => a.getAttribute('href'))",
            [],
        )
        .await?;
    assert!(others.iter().all(|other| links.contains(other)), "{others:?} are not all in {links:?}");
    assert!(!links.iter().any(|link| link == here(&format!("/{wrong}/"))));
    Ok(())
}
in_both_directions!(one_wrong_item_of_a_list_is_left_out);

/// F-19: content of a later portal, with fields and a kind of paragraph this app does not know, is shown without them.
async fn what_the_app_does_not_know_is_passed_over(visit: &Visit) -> Outcome {
    let mut dura = content_of(here(pages::DURA))?;
    dura["weather"] = json!({ "today": ["fine"] });
    dura["partnership"]["anthem"] = json!(null);
    let body = dura["body"].as_array_mut().ok_or("Dura has no text")?;
    body.insert(1, json!({ "kind": "hologram", "text": [{ "text": "Das kann diese App nicht zeigen." }] }));
    brings(visit, here(pages::DURA), &dura);
    visit.tab.go(here(pages::DURA)).await?;
    let text = visit.tab.text_of("main").await?;
    assert!(
        text.contains(either("Abfallentsorgung", "النفايات")),
        "the paragraph after the unknown one is there"
    );
    assert!(!text.contains("undefined") && !text.contains("hologram"));
    assert_eq!(visit.tab.find_all("[data-related] .card").await?.len(), 15);
    Ok(())
}
in_both_directions!(what_the_app_does_not_know_is_passed_over);

/// F-21: content of another build, but of a shape the app knows, is shown.
async fn content_of_another_build_is_shown(visit: &Visit) -> Outcome {
    let mut dura = content_of(here(pages::DURA))?;
    dura["build"] = json!("0000000000000000");
    dura["title"] = json!("Projektpartnerschaft aus einer anderen Zeit");
    brings(visit, here(pages::DURA), &dura);
    visit.tab.go(here(pages::DURA)).await?;
    assert_eq!(visit.tab.heading().await?, "Projektpartnerschaft aus einer anderen Zeit");
    assert_eq!(visit.server.requests_for(here(pages::DURA)).len(), 1);
    Ok(())
}
in_both_directions!(content_of_another_build_is_shown);

/// F-22: content in a shape from after this app. The document is loaded again exactly once; where that brings no newer app,
/// the reader is told, with a button, and nothing goes round in circles.
async fn content_of_a_later_shape_loads_the_document_again_exactly_once(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    brings(visit, here(pages::DURA), &later(here(pages::DURA))?);
    tab.set_out_for(here(pages::DURA)).await?;
    tab.until_state(State::Failed, SOON).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(visit.server.requests_for(here(pages::DURA)).len(), 2, "loaded again once and not more often");
    tab.until_state(State::Failed, SOON).await?;
    assert_eq!(tab.find_all("main button").await?.len(), 1);
    Ok(())
}
in_both_directions!(content_of_a_later_shape_loads_the_document_again_exactly_once);

/// F-22 at a click: where the content of the next page is of a later shape, its document is loaded instead, once, and
/// stands, for it brings its own.
async fn a_link_to_content_of_a_later_shape_loads_its_document(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    visit.server.fault(
        Matcher::exact(json_of(here(pages::DURA))),
        Times::Always,
        as_json(&later(here(pages::DURA))?),
    );
    assert!(document_of(here(pages::DURA))?.contains("page-data"));
    assert_eq!(tab.follow(here(pages::DURA)).await?, heading(pages::DURA));
    assert_eq!(visit.server.requests_for(here(pages::DURA)).len(), 1);
    tab.back().await?;
    assert_eq!(tab.address().await?, here(pages::PROJEKTPARTNERSCHAFTEN));
    Ok(())
}
in_both_directions!(a_link_to_content_of_a_later_shape_loads_its_document);

/// From now on the document of this address brings nothing along, and its content is this.
fn brings(visit: &Visit, address: &str, content: &Value) {
    forget_print(&visit.server, address);
    visit.server.fault(Matcher::exact(json_of(address)), Times::Always, as_json(content));
}

fn as_json(content: &Value) -> Fault {
    Fault::ReplaceBody("application/json; charset=utf-8".to_owned(), content.to_string().into_bytes())
}

fn later(address: &str) -> Result<Value, Box<dyn std::error::Error>> {
    let mut content = content_of(address)?;
    content["schema"] = json!(content["schema"].as_u64().ok_or("no schema")? + 1);
    Ok(content)
}
