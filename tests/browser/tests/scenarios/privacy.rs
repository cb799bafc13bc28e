//! Owns the promise to the reader: nobody else is asked, and nothing is left on her device.

use browser_tests::{Outcome, Visit, in_both_browsers, pages};

/// L-16: every request of a visit goes to the portal itself. L-15: after a visit there is no cookie, no entry in any
/// storage and no service worker.
async fn a_visit_asks_nobody_else_and_stores_nothing(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/").await?;
    tab.follow(pages::THEMEN).await?;
    tab.go(&format!("/ar{}", pages::DURA)).await?;
    for (_, path) in pages::TYPES {
        tab.go(path).await?;
    }
    let own = visit.server.url("/");
    let requests = tab.requests();
    assert!(requests.len() > 20, "the requests of a visit are seen: {requests:?}");
    // `data:` and `blob:` leave nothing and ask nobody.
    let foreign: Vec<_> = requests
        .iter()
        .filter(|url| !url.starts_with(&own) && !url.starts_with("data:") && !url.starts_with("blob:"))
        .collect();
    assert!(foreign.is_empty(), "{foreign:?}");
    let missing: Vec<_> = visit
        .server
        .log()
        .into_iter()
        .filter(|entry| entry.status != Some(200))
        .map(|entry| entry.path)
        .collect();
    assert!(missing.is_empty(), "asked for and not there: {missing:?}");

    let stored = "const done = arguments[0]; (async () => {
        const list = [];
        if (document.cookie) list.push('cookie ' + document.cookie);
        for (const [name, store] of [['local', localStorage], ['session', sessionStorage]]) {
            for (const key of Object.keys(store)) list.push(`${name} ${key}`);
        }
        for (const base of await indexedDB.databases()) list.push(`database ${base.name}`);
        for (const key of await caches.keys()) list.push(`cache ${key}`);
        for (const worker of await navigator.serviceWorker.getRegistrations()) list.push(`worker ${worker.scope}`);
        return list;
    })().then(done, (error) => done([String(error)]));";
    let stored = tab.driver().execute_async(stored, vec![]).await?;
    assert_eq!(*stored.json(), serde_json::json!([]));
    assert!(tab.driver().get_all_cookies().await?.is_empty());
    Ok(())
}
in_both_browsers!(a_visit_asks_nobody_else_and_stores_nothing);
