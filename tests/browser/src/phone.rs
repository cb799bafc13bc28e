//! Owns the slow phone that is played: its processor, its line, and an empty cache; measures nothing.

use std::error::Error;

use serde_json::{Value, json};
use test_server::Server;

use crate::browser::Browser;
use crate::setup::Setup;
use crate::tab::Tab;

/// How many times slower than this machine the phone computes.
pub const SLOWER: u32 = 4;
/// Milliseconds from a request to the first byte of its answer.
pub const ROUND_TRIP: u32 = 150;
/// Bits a second that come in; Lighthouse calls this "slow 4G".
pub const DOWN: u32 = 1_600_000;
/// Bits a second that go out.
pub const UP: u32 = 750_000;

/// A fresh tab of a phone that has never seen this site. The line is slow only if `on_the_road`.
pub async fn open(server: &Server, on_the_road: bool) -> Result<Tab, Box<dyn Error>> {
    let setup = Setup::default().sized(412, 823).unobserved();
    let tab = Tab::open(Browser::Chromium, &setup, server.url("")).await?;
    tell(&tab, "Network.enable", json!({})).await?;
    tell(&tab, "Network.clearBrowserCache", json!({})).await?;
    slow_down(&tab).await?;
    if on_the_road {
        let line = json!({ "offline": false, "latency": ROUND_TRIP, "downloadThroughput": DOWN / 8, "uploadThroughput": UP / 8 });
        tell(&tab, "Network.emulateNetworkConditions", line).await?;
    }
    Ok(tab)
}

/// Has Chromium compute as slowly as the phone.
pub async fn slow_down(tab: &Tab) -> Result<(), Box<dyn Error>> {
    tell(tab, "Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await.map(drop)
}

/// Gives Chromium's developer tools a command, and their answer back.
pub async fn tell(tab: &Tab, command: &str, parameters: Value) -> Result<Value, Box<dyn Error>> {
    Ok(tab.driver().cdp().send_raw(command, parameters).await?)
}
