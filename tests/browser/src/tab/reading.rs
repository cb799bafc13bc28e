//! Owns what can be read off a page: texts, title, address, pictures of it; changes nothing on it.

use std::path::Path;

use serde_json::json;

use super::{Step, Tab};

impl Tab {
    /// The text of the first element of this selector, soft hyphens aside.
    pub async fn text_of(&self, selector: &str) -> Step<String> {
        let texts = self.texts_of(selector).await?;
        texts.into_iter().next().ok_or_else(|| format!("no {selector} on the page").into())
    }

    /// The texts of all elements of this selector, soft hyphens aside.
    pub async fn texts_of(&self, selector: &str) -> Step<Vec<String>> {
        let read = "return [...document.querySelectorAll(arguments[0])]
            .map((e) => e.textContent.replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim())";
        self.script(read, [json!(selector)]).await
    }

    /// The heading of the page; empty if there is none.
    pub async fn heading(&self) -> Step<String> {
        Ok(self.texts_of("main h1").await?.into_iter().next().unwrap_or_default())
    }

    /// What the window's title bar says.
    pub async fn title(&self) -> Step<String> {
        self.script("return document.title", []).await
    }

    /// The path in the address bar, relative to the site.
    pub async fn address(&self) -> Step<String> {
        let whole: String = self.script("return location.href", []).await?;
        Ok(whole.strip_prefix(&self.site).unwrap_or(&whole).to_owned())
    }

    /// An attribute of `html`.
    pub async fn root(&self, attribute: &str) -> Step<String> {
        self.script("return document.documentElement.getAttribute(arguments[0]) ?? ''", [json!(attribute)])
            .await
    }

    /// How far the page is scrolled down.
    pub async fn scrolled(&self) -> Step<f64> {
        self.script("return window.scrollY", []).await
    }

    /// Writes a picture of the whole page, however long.
    pub async fn picture(&self, file: &Path) -> Step<()> {
        let wanted = json!({ "context": self.context, "origin": "document" });
        let picture = self.session.bidi.send("browsingContext.captureScreenshot", wanted).await?;
        Ok(std::fs::write(file, decode_base64(picture["data"].as_str().unwrap_or_default())?)?)
    }

    /// Writes what a printer would print.
    pub async fn print(&self, file: &Path) -> Step<()> {
        Ok(std::fs::write(file, self.session.driver.print_page(Default::default()).await?)?)
    }
}

/// Twenty lines rather than a crate.
fn decode_base64(text: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.bytes().filter(|letter| *letter != b'=') {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return Err(format!("no base64: {letter}")),
        };
        bits = (bits << 6 | u32::from(value)) & 0xFF_FFFF;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xFF) as u8);
        }
    }
    Ok(bytes)
}
