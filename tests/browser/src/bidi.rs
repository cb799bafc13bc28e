//! Owns the second line to a browser, WebDriver BiDi: commands with answers, and events; knows not what they mean.

use std::collections::HashMap;
use std::error::Error;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

/// An open line. It closes when every handle is gone.
#[derive(Clone)]
pub(crate) struct Bidi {
    line: mpsc::UnboundedSender<Command>,
}

struct Command {
    method: &'static str,
    parameters: Value,
    answer: oneshot::Sender<Value>,
}

impl Bidi {
    /// Opens the line; `hear` is called with name and content of every event, in order.
    pub(crate) async fn open(
        url: &str,
        hear: impl Fn(&str, &Value) + Send + 'static,
    ) -> Result<Self, Box<dyn Error>> {
        let (socket, _) = connect_async(url).await?;
        let (mut to_browser, mut from_browser) = socket.split();
        let (line, mut commands) = mpsc::unbounded_channel::<Command>();
        tokio::spawn(async move {
            let mut open = HashMap::new();
            for id in 0_u64.. {
                // Reads until the next command comes; its number is the turn of this loop.
                let command = loop {
                    tokio::select! {
                        command = commands.recv() => break command,
                        message = from_browser.next() => match message {
                            Some(Ok(Message::Text(text))) => sort(&text, &mut open, &hear),
                            Some(Ok(_)) => {}
                            Some(Err(_)) | None => return,
                        },
                    }
                };
                let Some(Command { method, parameters, answer }) = command else { return };
                open.insert(id, answer);
                let text = json!({ "id": id, "method": method, "params": parameters }).to_string();
                if to_browser.send(Message::text(text)).await.is_err() {
                    return;
                }
            }
        });
        Ok(Self { line })
    }

    /// Sends a command and waits for its result.
    pub(crate) async fn send(&self, method: &'static str, parameters: Value) -> Result<Value, String> {
        let (answer, answered) = oneshot::channel();
        let gone = || format!("{method}: the browser is gone");
        self.line.send(Command { method, parameters, answer }).map_err(|_| gone())?;
        let message = answered.await.map_err(|_| gone())?;
        match message.get("result") {
            Some(result) => Ok(result.clone()),
            None => Err(format!("{method}: {message}")),
        }
    }
}

/// An answer goes to who asked, an event to who listens.
fn sort(text: &str, open: &mut HashMap<u64, oneshot::Sender<Value>>, hear: &impl Fn(&str, &Value)) {
    let Ok(message) = serde_json::from_str::<Value>(text) else { return };
    if let Some(method) = message["method"].as_str() {
        hear(method, &message["params"]);
    } else if let Some(answer) = message["id"].as_u64().and_then(|id| open.remove(&id)) {
        // Whoever asked may have given up waiting.
        let _ = answer.send(message);
    }
}
