//! Owns the file that shows what was found: what happens before it is there, where it never comes, and that nothing gets by it
//! that could run or lead elsewhere. What readers do with it stands in `search`.

use std::time::Duration;

use browser_tests::{Key, Outcome, Visit, either, file_like, heading, here, in_both_directions, pages};
use test_server::{Fault, Matcher, Times};

use crate::search::{ANSWERED, SOON, asking, type_into};

/// Whoever sends words before the file is there waits for it, and then for the answer.
async fn words_sent_before_it_is_there_are_answered(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let words = either("wasser", "المياه");
    is_late(visit)?;
    tab.go(here(pages::DURA)).await?;
    tab.find("header form[data-search] input").await?.send_keys(words + Key::Enter).await?;
    tab.until_heading(heading(pages::SEARCH)).await?;
    tab.until("results", SOON, ANSWERED).await?;
    assert_eq!(tab.address().await?, asking(words));
    Ok(())
}
in_both_directions!(words_sent_before_it_is_there_are_answered);

/// What is written on the page of the search meanwhile stands, and is answered.
async fn words_written_before_it_is_there_stand(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let words = either("wasser", "المياه");
    is_late(visit)?;
    tab.go(here(pages::SEARCH)).await?;
    type_into(tab, words).await?;
    tab.until("results", SOON, ANSWERED).await?;
    assert_eq!(tab.address().await?, asking(words));
    let written: String = tab.script("return document.getElementById('q').value", []).await?;
    assert_eq!(written, words);
    Ok(())
}
in_both_directions!(words_written_before_it_is_there_stand);

fn is_late(visit: &Visit) -> Result<(), String> {
    let (finder, _) = file_like("finder-", ".js")?;
    visit.server.fault(Matcher::exact(finder), Times::First(1), Fault::Delay(Duration::from_millis(1_500)));
    Ok(())
}

/// Where it does not come, the field in the masthead leads to the list of all pages, and the page of the search says so and
/// tries again.
async fn where_it_does_not_come_there_is_another_way(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let (finder, _) = file_like("finder-", ".js")?;
    visit.server.fault(Matcher::exact(finder.clone()), Times::Always, Fault::Status(404, Vec::new()));
    tab.go(here(pages::DURA)).await?;
    tab.find("header form[data-search] input").await?.send_keys("dura" + Key::Enter).await?;
    tab.until("all pages", SOON, &format!("location.pathname === '{}'", here(pages::A_TO_Z))).await?;
    tab.go(&asking(either("dura", "دورا"))).await?;
    tab.until("the fault, told", SOON, "document.querySelector('#found-failed:not([hidden])')").await?;
    visit.server.mend();
    tab.find("#found-failed button").await?.click().await?;
    tab.until("results", SOON, ANSWERED).await?;
    assert!(tab.find_all("#found-failed:not([hidden])").await?.is_empty(), "the fault is over");
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(where_it_does_not_come_there_is_another_way);

/// Whatever the worker says, no element comes on the page that could run, and no address of another site.
async fn no_answer_brings_a_script_or_a_stranger(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let (worker, _) = file_like("search-", ".js")?;
    let body = Fault::ReplaceBody("text/javascript; charset=utf-8".to_owned(), HOSTILE.into());
    visit.server.fault(Matcher::exact(worker), Times::Always, body);
    tab.go(&asking("dura")).await?;
    tab.until("an answer", SOON, "document.querySelector('#found:not([aria-busy]) [data-kind]')").await?;
    let drawn: String = tab.script("return document.getElementById('found').innerHTML", []).await?;
    assert_eq!(
        drawn,
        "<p data-kind=\"x\">Die <mark>Was&lt;b&gt;ser</mark></p><a>1</a><a>2</a><a>3</a><a>4</a><a>5</a><a href=\"/a/\">6</a><img>"
    );
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(no_answer_brings_a_script_or_a_stranger);

/// A worker that says what no worker of ours would.
const HOSTILE: &str = r#"
onmessage = ({ data }) => {
  const [, , locale, asked] = data.split("\n");
  const link = (href, text) => ["a", { href, onclick: "x", style: "color:red" }, text];
  const found = [[
    ["p", { "data-kind": "x", onfocus: "x" }, "Die ", ["mark", {}, "Was<b>ser"], ["script", {}, "document.title = 1"]],
    ["script", { src: "/x.js" }], ["iframe", { src: "/" }], ["form", {}], ["style", {}, "p{}"],
    link("javascript:alert(1)", "1"), link("//a.example/", "2"), link("https://a.example/", "3"),
    link("data:,x", "4"), link("/\\a.example/", "5"), link("/a/", "6"),
    ["img", { src: "//a.example/", onerror: "x", srcset: "//a.example/" }],
  ]];
  postMessage(JSON.stringify({ state: "done", locale, asked, found }));
};
"#;
