//! Owns the proof that every setting of a reader's browser reaches the page; knows no other check.

use std::time::Duration;

use browser_tests::{Outcome, Setup, Tab, Visit, assert_accessible};

async fn the_good_page_has_no_barriers_in_the_dark(visit: &Visit) -> Outcome {
    visit.tab.go("/").await?;
    assert_eq!(style(&visit.tab, "body", "backgroundColor").await?, "rgb(0, 0, 0)");
    assert_accessible(&visit.tab, "the good page").await?;
    Ok(())
}
on_the_fixture!(the_good_page_has_no_barriers_in_the_dark, Setup::default().dark());

async fn a_small_window_is_as_small_as_asked(visit: &Visit) -> Outcome {
    visit.tab.go("/").await?;
    let size: (u32, u32) =
        visit.tab.script("return [document.documentElement.clientWidth, innerHeight]", []).await?;
    assert_eq!(size, (320, 480));
    assert_eq!(style(&visit.tab, "body", "backgroundColor").await?, "rgb(255, 255, 255)");
    Ok(())
}
on_the_fixture!(a_small_window_is_as_small_as_asked, Setup::default().sized(320, 480));

async fn forced_colours_and_little_motion_reach_the_page(visit: &Visit) -> Outcome {
    visit.tab.go("/").await?;
    assert_eq!(style(&visit.tab, "h1", "fontSize").await?, "77px");
    assert_eq!(style(&visit.tab, "p", "opacity").await?, "0.98");
    Ok(())
}
on_the_fixture!(
    forced_colours_and_little_motion_reach_the_page,
    Setup::default().forced_colours().reduced_motion()
);

async fn without_scripts_no_script_of_the_page_runs(visit: &Visit) -> Outcome {
    visit.tab.go("/").await?;
    assert_eq!(marks(&visit.tab).await?, (None, None));
    Ok(())
}
on_the_fixture!(without_scripts_no_script_of_the_page_runs, Setup::default().without_scripts());

async fn without_wasm_the_page_has_no_webassembly(visit: &Visit) -> Outcome {
    visit.tab.go("/").await?;
    assert_eq!(marks(&visit.tab).await?, (Some("ran".to_owned()), Some("undefined".to_owned())));
    Ok(())
}
on_the_fixture!(without_wasm_the_page_has_no_webassembly, Setup::default().without_wasm());

async fn with_everything_on_scripts_and_webassembly_are_there(visit: &Visit) -> Outcome {
    visit.tab.go("/").await?;
    assert_eq!(marks(&visit.tab).await?, (Some("ran".to_owned()), Some("object".to_owned())));
    assert_eq!(style(&visit.tab, "h1", "fontSize").await?, "32px");
    Ok(())
}
on_the_fixture!(with_everything_on_scripts_and_webassembly_are_there);

async fn the_readers_languages_reach_the_page(visit: &Visit) -> Outcome {
    visit.tab.go("/").await?;
    let languages: Vec<String> = visit.tab.script("return [...navigator.languages]", []).await?;
    assert_eq!(languages, ["ar-PS", "de"]);
    Ok(())
}
on_the_fixture!(the_readers_languages_reach_the_page, Setup::default().languages("ar-PS,de"));

async fn style(tab: &Tab, selector: &str, property: &str) -> Result<String, Box<dyn std::error::Error>> {
    tab.script(
        "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
        [selector.into(), property.into()],
    )
    .await
}

async fn marks(tab: &Tab) -> Result<(Option<String>, Option<String>), Box<dyn std::error::Error>> {
    tokio::time::sleep(Duration::from_millis(200)).await;
    tab.script("return [document.body.dataset.script ?? null, document.body.dataset.wasm ?? null]", []).await
}
