//! Owns the stand-in for a browser's voices, which says nothing and notes everything, and what can be read off it.

use std::error::Error;
use std::time::Duration;

use browser_tests::{Outcome, Tab};
use serde_json::{Value, json};

/// A browser's speech as pages know it. `finish` ends what is being said, `come` brings other voices.
const SPEECH: &str = "() => {
    const said = [], synth = { speaking: false, pending: false, paused: false, onvoiceschanged: null };
    let now = null;
    const leave = () => { const one = now; now = null; synth.speaking = false; return one; };
    window.__speech = {
        said, voices: VOICES,
        finish() { leave()?.onend?.(new Event('end')); },
        come(voices) { this.voices = voices; synth.onvoiceschanged?.(new Event('voiceschanged')); },
    };
    Object.assign(synth, {
        getVoices: () => window.__speech.voices,
        speak(one) {
            now = one;
            synth.speaking = true;
            said.push([one.text, one.voice?.name ?? 'whoever the browser likes', one.voice?.localService === true && one.lang === one.voice.lang]);
        },
        cancel() { const one = leave(); setTimeout(() => one?.onerror?.(new Event('error'))); },
        pause() {}, resume() {},
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synth });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
}";

/// Two strangers, the first of them the browser's favourite, and three who live on the device.
pub(super) fn voices() -> Value {
    json!([
        { "name": "Cloud", "lang": "de-DE", "localService": false, "default": true },
        { "name": "Sky", "lang": "ar", "localService": false, "default": false },
        { "name": "Emma", "lang": "en_GB", "localService": true, "default": false },
        { "name": "Anna", "lang": "de-DE", "localService": true, "default": false },
        { "name": "Layla", "lang": "ar-SA", "localService": true, "default": false },
    ])
}

/// Those of them who are not on the device.
pub(super) fn strangers() -> Value {
    voices()
        .as_array()
        .map(|all| all.iter().filter(|one| one["localService"] == false).cloned().collect())
        .unwrap_or_default()
}

pub(super) async fn give_voices(tab: &Tab, voices: &Value) -> Outcome {
    tab.before_every_document(&SPEECH.replace("VOICES", &voices.to_string())).await
}

pub(super) async fn until_able(tab: &Tab) -> Outcome {
    tab.until(
        "a button to press",
        Duration::from_secs(5),
        "document.querySelector('main .aloud[data-voice] > button:not(:disabled)')",
    )
    .await
}

/// Presses the first or the second button.
pub(super) async fn press(tab: &Tab, number: usize) -> Outcome {
    let buttons = tab.find_all("main .aloud > button").await?;
    Ok(buttons.get(number).ok_or("no button")?.click().await?)
}

/// What is being said ends.
pub(super) async fn finish(tab: &Tab) -> Outcome {
    tab.script("__speech.finish(); return null", []).await
}

/// Texts and voices of all that was said; fails if a voice was none of the device's.
pub(super) async fn said(tab: &Tab) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let said: Vec<(String, String, bool)> = tab.script("return __speech.said", []).await?;
    assert!(said.iter().all(|(_, _, local)| *local), "a voice from elsewhere: {said:?}");
    Ok(said.into_iter().map(|(text, voice, _)| (text, voice)).collect())
}

/// The text that is marked.
pub(super) async fn marked(tab: &Tab) -> Result<String, Box<dyn Error>> {
    let read = "const marks = globalThis.CSS?.highlights?.get('aloud');
        const text = marks ? [...marks].join('') : document.querySelector('[data-read]')?.textContent ?? '';
        return text.replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim()";
    tab.script(read, []).await
}

/// What the buttons say, whether they can be pressed, and whether something is being said.
pub(super) async fn buttons(tab: &Tab) -> Result<(String, bool, bool, bool), Box<dyn Error>> {
    let read = "const [play, stop] = document.querySelectorAll('main .aloud > button');
        return [play.textContent, !play.disabled, !stop.disabled, speechSynthesis.speaking]";
    tab.script(read, []).await
}

pub(super) fn state(name: &str, can_play: bool, can_stop: bool, speaks: bool) -> (String, bool, bool, bool) {
    (name.to_owned(), can_play, can_stop, speaks)
}
