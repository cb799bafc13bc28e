//! Owns the proof that walking, reading, axe, complaints, faults and pictures work; knows no setting.

use std::fs;
use std::time::Duration;

use browser_tests::{Key, Outcome, State, Visit, assert_accessible, axe};
use test_server::{Fault, Matcher, Times};

async fn a_reader_walks_and_reads(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/").await?;
    assert_eq!(tab.heading().await?, "Stadtpartner");
    assert_eq!((tab.title().await?, tab.address().await?), ("Gut".to_owned(), "/".to_owned()));
    assert_eq!(tab.focus().await?.tag, "body");
    tab.press(Key::Tab).await?;
    assert_eq!(tab.focus().await?.text, "Zum Inhalt");
    assert_eq!(tab.follow("zweiten").await?, "Zweite Seite");
    assert_eq!(tab.address().await?, "/zweite/");
    tab.back().await?;
    assert_eq!(tab.heading().await?, "Stadtpartner");
    assert!(tab.follow("dritten").await.is_err(), "there is no third page");
    tab.reload().await?;
    tab.until_ready().await?;
    let headings = tab.headings_so_far().await?;
    assert_eq!(headings.last().map(String::as_str), Some("Stadtpartner"));
    assert!(tab.requests().iter().all(|url| url.starts_with(&visit.server.url(""))));
    Ok(())
}
on_the_fixture!(a_reader_walks_and_reads);

async fn what_is_wrong_with_a_page_is_noticed(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.set_out_for("/schlecht/").await?;
    assert!(tab.until_state(State::Ready, Duration::from_millis(200)).await.is_err(), "the page has failed");
    tab.until_state(State::Failed, Duration::from_secs(5)).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let complaints = tab.complaints().await;
    for part in ["a console error", "an uncaught error", "CSP script-src", "CSP connect-src"] {
        assert!(
            complaints.iter().any(|complaint| complaint.contains(part)),
            "{part} is not in {complaints:#?}"
        );
    }
    let found: Vec<_> = axe(tab).await?.into_iter().map(|finding| finding.id).collect();
    for rule in ["html-has-lang", "image-alt", "color-contrast", "document-title"] {
        assert!(found.iter().any(|id| id == rule), "{rule} is not in {found:?}");
    }
    let error = assert_accessible(tab, "the bad page").await.expect_err("it has barriers").to_string();
    assert!(error.contains("the bad page") && error.contains("image-alt (critical)"), "{error}");
    tab.forget_complaints().await;
    Ok(())
}
on_the_fixture!(what_is_wrong_with_a_page_is_noticed);

async fn a_fault_of_the_server_reaches_the_reader(visit: &Visit) -> Outcome {
    visit.server.fault(Matcher::exact("/page.css"), Times::Always, Fault::CloseConnection);
    visit.tab.go("/").await?;
    assert_eq!(
        visit.tab.script::<String>("return getComputedStyle(document.body).backgroundColor", []).await?,
        "rgba(0, 0, 0, 0)"
    );
    visit.tab.forget_complaints().await;
    Ok(())
}
on_the_fixture!(a_fault_of_the_server_reaches_the_reader);

async fn pictures_and_prints_are_files_of_their_kind(visit: &Visit) -> Outcome {
    visit.tab.go("/").await?;
    let folder = std::env::temp_dir();
    let name = format!("harness-{}-{}", std::process::id(), visit.tab.browser());
    for (ending, start) in [("png", &b"\x89PNG\r\n"[..]), ("pdf", b"%PDF-")] {
        let file = folder.join(format!("{name}.{ending}"));
        if ending == "png" {
            visit.tab.picture(&file).await?
        } else {
            visit.tab.print(&file).await?
        };
        let bytes = fs::read(&file)?;
        fs::remove_file(&file)?;
        assert!(bytes.starts_with(start) && bytes.len() > 500, "{ending} of {} bytes", bytes.len());
    }
    Ok(())
}
on_the_fixture!(pictures_and_prints_are_files_of_their_kind);
