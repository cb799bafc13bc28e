//! `site.json`: languages and their prefixes, menus, texts in every language, the origin.

use super::Finder;
use crate::{content::Node, json::format::is_country, problem::Code, source};
use model::{Slug, slug::is_slug};
use std::collections::BTreeSet;
use worldmap::PlaceError;

const FILE: &str = "site.json";
/// More points than this do not fit a line of the menu.
const MENU: usize = 6;

impl<'a> Finder<'a> {
    pub(super) fn site(&mut self) {
        let Some(site) = &self.content.site else { return };
        self.locales(site);
        self.origin(site);
        self.menus(site);
        let offices = site.offices.iter().map(|(id, office)| (format!("/offices/{id}/name"), &office.name));
        let places = site.places.iter().map(|(code, names)| (format!("/places/{code}"), names));
        let own = [
            ("/name", &site.name),
            ("/publisher", &site.publisher),
            ("/home_city/name", &site.home_city.name),
        ];
        let own = own.map(|(pointer, texts)| (pointer.to_owned(), texts));
        for (pointer, texts) in own.into_iter().chain(offices).chain(places) {
            self.texts(&pointer, texts);
        }
        for id in site.offices.keys().filter(|id| !is_slug(id)) {
            let mend = "Nehmen Sie Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche.";
            self.tell(
                Code::IdInvalid,
                FILE,
                format!("/offices/{id}"),
                format!("„{id}“ ist keine gültige Kennung."),
                mend,
            );
        }
        for code in site.places.keys().filter(|code| !is_country(code)) {
            let mend = "Schreiben Sie zwei Großbuchstaben nach ISO 3166-1, zum Beispiel PS.";
            let pointer = format!("/places/{code}");
            self.tell(Code::CountryInvalid, FILE, pointer, format!("„{code}“ ist kein Länderkürzel."), mend);
        }
        self.geo(FILE, "/home_city/geo", site.home_city.geo);
        self.map(site);
    }

    /// Whether every place finds room on the map.
    fn map(&mut self, site: &source::Site) {
        let nodes: Vec<&Node> = self.content.pages.iter().filter(|node| !self.is_left_out(node)).collect();
        let placed: Vec<(&Node, source::Geo)> =
            nodes.into_iter().filter_map(|node| Some((node, node.facts.partnership.as_ref()?.geo))).collect();
        let points: Vec<(f64, f64)> = placed.iter().map(|(_, geo)| (geo.lat, geo.lon)).collect();
        let home = site.home_city.geo;
        let (file, pointer, text) = match worldmap::place((home.lat, home.lon), &points) {
            Ok(_) => return,
            Err(PlaceError::HomeOutside) => {
                (FILE.to_owned(), "/home_city/geo", "Der Ort liegt außerhalb der Karte.".to_owned())
            }
            Err(PlaceError::Outside { place }) => {
                let file = placed.get(place).map(|(node, _)| node.page_file()).unwrap_or_default();
                (file, "/partnership/geo", "Der Ort liegt außerhalb der Karte.".to_owned())
            }
            Err(PlaceError::Crowded { places, .. }) => {
                let text = format!("{places} Orte haben auf der Karte nebeneinander keinen Platz.");
                (FILE.to_owned(), "", text)
            }
        };
        let mend = "So zeigt das Portal keine Karte, nur die Listen. Prüfen Sie die Koordinaten.";
        self.tell(Code::MapCrowded, file, pointer, text, mend);
    }

    fn locales(&mut self, site: &source::Site) {
        if site.locales.is_empty() {
            let mend = "Nennen Sie mindestens die Ausgangssprache: { \"locale\": \"de\" }.";
            self.tell(Code::SiteLocales, FILE, "/locales", "Das Portal hat keine Sprache.", mend);
        }
        let mut seen = BTreeSet::new();
        let mut prefixes = BTreeSet::new();
        for (at, entry) in site.locales.iter().enumerate() {
            let pointer = format!("/locales/{at}");
            if !seen.insert(entry.locale) {
                let text = format!("Die Sprache „{}“ steht zweimal.", entry.locale);
                self.tell(Code::SiteLocales, FILE, &pointer, text, "Löschen Sie einen der Einträge.");
            }
            match (at, &entry.prefix) {
                (0, Some(_)) => {
                    let text =
                        "Die erste Sprache ist die Ausgangssprache; ihre Adressen haben keinen Vorsatz.";
                    self.tell(Code::SiteLocales, FILE, pointer, text, "Löschen Sie `prefix`.");
                }
                (0, None) => {}
                (_, None) => {
                    let text = format!("Der Sprache „{}“ fehlt der Vorsatz ihrer Adressen.", entry.locale);
                    self.tell(Code::SiteLocales, FILE, pointer, text, "Ergänzen Sie `prefix`.");
                }
                (_, Some(prefix)) => {
                    let pointer = format!("{pointer}/prefix");
                    if !prefixes.insert(prefix) {
                        let text = format!("Den Vorsatz „{prefix}“ gibt es zweimal.");
                        self.tell(
                            Code::SiteLocales,
                            FILE,
                            &pointer,
                            text,
                            "Jede Sprache braucht ihren eigenen.",
                        );
                    }
                    let is_page = self.content.pages.iter().any(|node| node.path == *prefix);
                    if is_page || Slug::RESERVED.contains(&prefix.as_str()) {
                        let text = format!("„{prefix}“ ist schon die Adresse von etwas anderem.");
                        self.tell(
                            Code::SiteLocales,
                            FILE,
                            pointer,
                            text,
                            "Wählen Sie einen anderen Vorsatz.",
                        );
                    }
                }
            }
        }
    }

    fn origin(&mut self, site: &source::Site) {
        let (origin, mend) = match &self.settings.origin {
            Some(origin) => (origin, "Prüfen Sie die Angabe hinter --origin."),
            None => {
                (&site.origin, "Schreiben Sie nur https:// und den Rechnernamen, ohne Schrägstrich am Ende.")
            }
        };
        let host = origin.strip_prefix("https://").unwrap_or_default();
        if !model::url::is_safe(origin) || host.contains(['/', '?', '#']) {
            let text = format!("„{origin}“ ist keine Adresse eines Portals.");
            self.tell(Code::SiteOrigin, FILE, "/origin", text, mend);
        } else if host.ends_with(".example") {
            let text = format!("„{origin}“ ist nur ein Beispiel (RFC 2606).");
            self.tell(
                Code::SiteOriginExample,
                FILE,
                "/origin",
                text,
                "Tragen Sie die wirkliche Adresse ein oder geben Sie --origin an.",
            );
        }
    }

    fn menus(&mut self, site: &source::Site) {
        if site.menu.len() > MENU {
            let text = format!("Das Menü hat {} Punkte.", site.menu.len());
            self.tell(Code::SiteMenu, FILE, "/menu", text, format!("Höchstens {MENU} finden Platz."));
        }
        if let Some(id) = &site.feedback {
            self.target(id, FILE, "/feedback");
        }
        for (name, ids) in [("menu", &site.menu), ("footer", &site.footer)] {
            let mut seen = BTreeSet::new();
            for (at, id) in ids.iter().enumerate() {
                let pointer = format!("/{name}/{at}");
                self.target(id, FILE, &pointer);
                if !seen.insert(id) {
                    self.tell(
                        Code::LinkDuplicate,
                        FILE,
                        pointer,
                        format!("„{id}“ steht hier zweimal."),
                        "Löschen Sie einen der Einträge.",
                    );
                }
            }
        }
    }

    fn texts(&mut self, pointer: &str, texts: &source::Texts) {
        let locales = self.content.locales();
        let missing: Vec<&str> = locales
            .iter()
            .filter(|locale| !texts.0.contains_key(locale))
            .map(|locale| locale.tag())
            .collect();
        if !missing.is_empty() {
            let missing = missing.join(", ");
            let text = format!("Hier fehlt der Text auf: {missing}.");
            self.tell(
                Code::SiteTextMissing,
                FILE,
                pointer,
                text,
                "Ergänzen Sie ihn in jeder Sprache des Portals.",
            );
        }
    }
}
