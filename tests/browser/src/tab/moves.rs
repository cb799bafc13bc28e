//! Owns how a reader moves: addresses, links, Back and Forward, keys; knows nothing of what should be seen then.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{By, TypingData, WebElement};

use super::{Step, Tab};

impl Tab {
    /// Types an address and waits until its page stands, drawn by the app.
    pub async fn go(&self, path: &str) -> Step<()> {
        self.set_out_for(path).await?;
        self.until_ready().await
    }

    /// Types an address and waits only until its document begins.
    pub async fn set_out_for(&self, path: &str) -> Step<()> {
        self.leave().await;
        self.session.driver.goto(format!("{}{path}", self.site)).await?;
        self.until_new_document().await
    }

    /// Loads the page again and waits only until its document begins.
    pub async fn reload(&self) -> Step<()> {
        self.leave().await;
        self.session.driver.refresh().await?;
        self.until_new_document().await
    }

    /// Goes back in the history and waits until another page stands.
    pub async fn back(&self) -> Step<()> {
        self.remember_view().await?;
        self.session.driver.back().await?;
        self.until_other_view().await.map(drop)
    }

    /// Goes forward in the history and waits until another page stands.
    pub async fn forward(&self) -> Step<()> {
        self.remember_view().await?;
        self.session.driver.forward().await?;
        self.until_other_view().await.map(drop)
    }

    /// Clicks the link with this text, or to this path, inside `main`, waits until another page stands, and gives its heading.
    pub async fn follow(&self, text: &str) -> Step<String> {
        self.follow_in("main", text).await
    }

    /// The same for a link inside the part of the page that this selector names.
    pub async fn follow_in(&self, part: &str, text: &str) -> Step<String> {
        let link = self.link_in(part, text).await?;
        self.follow_link(&link).await
    }

    /// Clicks this link, waits until another page stands, and gives its heading.
    pub async fn follow_link(&self, link: &WebElement) -> Step<String> {
        self.remember_view().await?;
        link.click().await?;
        self.until_other_view().await
    }

    /// Clicks this link, and waits until another document begins: the host was asked for it.
    pub async fn leave_by(&self, link: &WebElement) -> Step<()> {
        self.leave().await;
        link.click().await?;
        self.until_new_document().await
    }

    /// Moves the mouse onto the middle of an element and leaves it there.
    pub async fn point_at(&self, element: &WebElement) -> Step<()> {
        let hand = self.session.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        Ok(hand.move_to_element_center(element).perform().await?)
    }

    /// Presses the mouse on an element and holds it.
    pub async fn hold(&self, element: &WebElement) -> Step<()> {
        let hand = self.session.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        Ok(hand.move_to_element_center(element).click_and_hold().perform().await?)
    }

    /// Lets the mouse go.
    pub async fn let_go(&self) -> Step<()> {
        let hand = self.session.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        Ok(hand.release().perform().await?)
    }

    /// The first link to this path; or, where it is no path, the link whose text is this, or else the first that contains
    /// it, soft hyphens aside.
    pub async fn link_in(&self, part: &str, text: &str) -> Step<WebElement> {
        let find = "const clean = (e) => e.textContent.replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim();
            const links = [...document.querySelectorAll(`${arguments[0]} a[href]`)];
            const link = links.find((e) => e.pathname === arguments[1]) ?? links.find((e) => clean(e) === arguments[1]) ?? links.find((e) => clean(e).includes(arguments[1]));
            link?.scrollIntoView({ block: 'center', behavior: 'instant' });
            return link ?? links.map(clean);";
        let found = self.session.driver.execute(find, vec![json!(part), json!(text)]).await?;
        if let Value::Array(others) = found.json() {
            return Err(format!("no link “{text}” in {part}; there are {}", json!(others)).into());
        }
        Ok(found.element()?)
    }

    /// The first element of this selector.
    pub async fn find(&self, selector: &str) -> Step<WebElement> {
        self.session
            .driver
            .find(By::Css(selector))
            .await
            .map_err(|_| format!("no {selector} on the page").into())
    }

    /// All elements of this selector.
    pub async fn find_all(&self, selector: &str) -> Step<Vec<WebElement>> {
        Ok(self.session.driver.find_all(By::Css(selector)).await?)
    }

    /// Presses a key, or those of a text one after the other, where the focus is.
    pub async fn press(&self, key: impl Into<TypingData>) -> Step<()> {
        Ok(self
            .session
            .driver
            .action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
            .send_keys(key)
            .perform()
            .await?)
    }

    /// Marks the document, so that `until_new_document` knows it from the next one.
    async fn leave(&self) {
        // The very first document, about:blank, may be gone already; then there is nothing to mark.
        let _ = self.script::<Value>("window.__left = true; return null", []).await;
    }

    async fn until_new_document(&self) -> Step<()> {
        let begun = "!window.__left && location.protocol === 'http:' && document.body";
        self.until("a new document", Duration::from_secs(10), begun).await
    }
}
