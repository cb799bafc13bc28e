//! Owns the search when its parts fail: the reader is told in words, has another way, and the next try is a new one.

use std::time::Duration;

use browser_tests::{
    Key, Outcome, Setup, Visit, assert_accessible, either, file_like, here, in_both_directions, pages,
};
use test_server::{Announced, Fault, Matcher, Times};

use crate::search::{ANSWERED, SOON, asking, root, type_into};

/// The reader is told, and offered another try and the list of all pages.
fn told() -> String {
    let all = format!("document.querySelector('#found-failed a[href=\"{}\"]')", here(pages::A_TO_Z));
    format!(
        "document.querySelector('#found-failed:not([hidden]) [role=alert]') && {all} && document.querySelector('#found-failed button')"
    )
}

/// Without an index the reader is told, by axe's rules; the button asks again, and then the answer is there.
async fn without_an_index_the_reader_is_told_and_may_try_again(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    visit.server.fault(Matcher::exact(root()), Times::Always, Fault::Status(503, Vec::new()));
    tab.go(here("/suche/?q=dura")).await?;
    tab.until("the fault, told", SOON, &told()).await?;
    assert_accessible(tab, "the search without its index").await?;
    visit.server.mend();
    tab.find("#found-failed button").await?.click().await?;
    tab.until("results", SOON, ANSWERED).await?;
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(without_an_index_the_reader_is_told_and_may_try_again);

/// The same where the index comes damaged or cut off; the next words ask for it again.
async fn a_damaged_index_is_asked_for_again_with_the_next_words(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for fault in [Fault::Corrupt, Fault::Truncate { after: 900, announced: Announced::Part }] {
        visit.server.fault(Matcher::exact(root()), Times::Always, fault);
        tab.go(here("/suche/?q=dura")).await?;
        tab.until("the fault, told", SOON, &told()).await?;
        visit.server.mend();
        type_into(tab, either(" wasser", " المياه")).await?;
        tab.until("results", SOON, ANSWERED).await?;
    }
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(a_damaged_index_is_asked_for_again_with_the_next_words);

/// The index is not asked for after the engine but beside it: also where the engine never comes. And each worker asks once.
async fn the_index_comes_beside_the_engine(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let (wasm, _) = file_like("search-", ".wasm")?;
    visit.server.fault(Matcher::exact(wasm), Times::Always, Fault::Status(404, Vec::new()));
    tab.go(&asking(either("dura", "دورا"))).await?;
    tab.until("the fault, told", SOON, &told()).await?;
    assert_eq!(visit.server.requests_for(&root()).len(), 1);
    visit.server.mend();
    tab.find("#found-failed button").await?.click().await?;
    tab.until("results", SOON, ANSWERED).await?;
    assert!(visit.server.requests_for(&root()).len() <= 2, "asked for twice by one worker");
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(the_index_comes_beside_the_engine);

/// A worker that is not there, or is not what it was, is told as any fault; the button starts a new one.
async fn a_worker_that_cannot_start_is_told(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let (script, _) = file_like("search-", ".js")?;
    let (wasm, _) = file_like("search-", ".wasm")?;
    for (file, fault) in [
        (script, Fault::Status(404, Vec::new())),
        (wasm.clone(), Fault::Status(404, Vec::new())),
        (wasm, Fault::Corrupt),
    ] {
        visit.server.fault(Matcher::exact(file.clone()), Times::Always, fault);
        tab.go(here("/suche/?q=dura")).await?;
        tab.until(&format!("the fault of {file}, told"), SOON, &told()).await?;
        visit.server.mend();
        tab.find("#found-failed button").await?.click().await?;
        tab.until("results", SOON, ANSWERED).await?;
    }
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(a_worker_that_cannot_start_is_told);

/// An index of another version reloads the document once, which brings a new engine; if that does not help, the reader
/// is told.
async fn an_index_of_another_version_reloads_once(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let mut other = read_root()?;
    if let Some(version) = other.get_mut(3) {
        *version = 250;
    }
    let body = Fault::ReplaceBody("application/octet-stream".to_owned(), other);
    visit.server.fault(Matcher::exact(root()), Times::Always, body);
    tab.set_out_for(here("/suche/?q=dura")).await?;
    tab.until("the fault, told", SOON, &told()).await?;
    let documents = visit.server.requests_for(here(pages::SEARCH)).len();
    assert_eq!(documents, 2, "one reload and no more");
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(an_index_of_another_version_reloads_once);

/// Another language's index that is missing takes nothing from the page's own results.
async fn a_missing_index_of_another_language_takes_nothing_away(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let root = root();
    let others = Matcher::predicate(move |path| path.ends_with("root.bin") && path != root);
    visit.server.fault(others, Times::Always, Fault::Status(404, Vec::new()));
    tab.go(&asking(either("dura", "دورا"))).await?;
    tab.until("results", SOON, ANSWERED).await?;
    assert!(tab.find_all("#found-failed:not([hidden])").await?.is_empty());
    assert!(tab.find_all("#found .hit").await?.len() > 1);
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(a_missing_index_of_another_language_takes_nothing_away);

fn read_root() -> Result<Vec<u8>, String> {
    let file = browser_tests::dist()?.join(root().trim_start_matches('/'));
    std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))
}

/// Without scripts the field leads to the list of all pages.
async fn without_scripts_the_field_leads_to_all_pages(visit: &Visit) -> Outcome {
    leads_to_all_pages(visit).await
}
in_both_directions!(without_scripts_the_field_leads_to_all_pages, Setup::default().without_scripts());

/// Without WebAssembly it does, too.
async fn without_wasm_the_field_leads_to_all_pages(visit: &Visit) -> Outcome {
    leads_to_all_pages(visit).await
}
in_both_directions!(without_wasm_the_field_leads_to_all_pages, Setup::default().without_wasm());

async fn leads_to_all_pages(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let way = here(pages::A_TO_Z);
    for (address, field) in
        [(pages::DURA, "header"), (pages::SEARCH, "main")].map(|(path, field)| (here(path), field))
    {
        tab.set_out_for(address).await?;
        let field = tab.find(&format!("{field} form[data-search] input")).await?;
        field.send_keys("dura" + Key::Enter).await?;
        let until = std::time::Instant::now() + SOON;
        while !tab.driver().current_url().await?.path().ends_with(way) {
            if std::time::Instant::now() > until {
                return Err(format!("the field leads to {}", tab.driver().current_url().await?).into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    Ok(())
}
