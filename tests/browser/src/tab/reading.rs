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

    /// Writes a picture of what the window shows.
    pub async fn picture(&self, file: &Path) -> Step<()> {
        Ok(self.session.driver.screenshot(file).await?)
    }

    /// Writes what a printer would print.
    pub async fn print(&self, file: &Path) -> Step<()> {
        Ok(std::fs::write(file, self.session.driver.print_page(Default::default()).await?)?)
    }
}
