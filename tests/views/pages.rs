//! Small hand-made pages, one of each kind, with something in every field.

use model::{Addresses, Locale, Page, Site};
use std::sync::Arc;
use weltoffen::page;
use weltoffen::view::{Html, Scene};

/// The kinds of page, as they stand in content.
pub(crate) const KINDS: [&str; 11] = [
    "home",
    "topic",
    "partnership",
    "exhibition",
    "photo",
    "goal_index",
    "goal",
    "map",
    "a_to_z",
    "search",
    "article",
];

/// A page of a kind, whose words are German, lying at the address of `locale`.
pub(crate) fn page(kind: &str, locale: Locale) -> Page {
    let extra = match kind {
        "partnership" => PARTNERSHIP,
        "exhibition" => EXHIBITION,
        "photo" => HANGING,
        "goal" => {
            r#","goal":11,"contributors":[
            {"contribution":"direct","teaser":{"title":"Dura","path":"a/dura","type":"partnership","country":"P","since":"2018"}},
            {"contribution":"indirect","teaser":{"title":"Bondo","path":"a/bondo","type":"partnership"}}]"#
        }
        "goal_index" => {
            r#","children":[{"title":"Keine Armut","path":"z/1","type":"goal","goal":1,"description":"D"},
            {"title":"Kein Hunger","path":"z/2","type":"goal","goal":2,"partnerships":0}],
            "matrix":[{"link":{"title":"Dura","path":"a/dura"},"goals":[{"goal":2,"contribution":"indirect"}]}]"#
        }
        "map" => MAP,
        "a_to_z" => {
            r#","letters":[{"letter":"D","entries":[{"title":"Dura","path":"a/dura"}]},
            {"letter":"Z","path":"a-z/z"}]"#
        }
        "home" => HOME,
        _ => {
            r#","children":[{"title":"Ein Thema","path":"a/b/c","type":"topic","description":"Mehr davon."}]"#
        }
    };
    let lang = if locale == Locale::De { String::new() } else { r#""lang":"de","#.to_owned() };
    let json = format!(
        r#"{{"schema":1,"build":"b","id":"p","type":"{kind}","locale":"{locale}",{lang}"path":"a/b",{COMMON}{extra}}}"#
    );
    let mut page: Page = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"));
    if locale != Locale::De {
        for link in page.trail.iter_mut().chain(&mut page.also_under) {
            link.lang = Some(Locale::De);
        }
        for link in page.previous.iter_mut().chain(&mut page.next) {
            link.lang = Some(Locale::De);
        }
        let contributors = page.contributors.iter_mut().map(|one| &mut one.teaser);
        let related = page.related.iter_mut().map(|one| &mut one.teaser);
        let others = page.ways.iter_mut().chain(&mut page.recent);
        for teaser in page.children.iter_mut().chain(contributors).chain(related).chain(others) {
            teaser.lang = Some(Locale::De);
        }
        let rows = page.matrix.iter_mut().map(|row| &mut row.link);
        let entries = page.letters.iter_mut().flat_map(|letter| &mut letter.entries);
        for link in rows.chain(entries) {
            link.lang = Some(Locale::De);
        }
        for place in page.map.iter_mut().flat_map(|map| &mut map.places) {
            place.lang = Some(Locale::De);
        }
        for goal in &mut page.goals {
            goal.link.as_mut().unwrap().lang = Some(Locale::De);
        }
    }
    page
}

pub(crate) fn scene(locale: Locale) -> Scene {
    let addresses = Addresses::parse("/", "de:,en:en,ar:ar,de-simple:leichte-sprache");
    let (site, city, menu) = match locale {
        Locale::Ar => ("دورتموند الدولية", "دورتموند", "المدن"),
        _ => ("Dortmund International", "Dortmund", "Menü"),
    };
    let json = format!(
        r#"{{"schema":1,"build":"b","locale":"{locale}","locales":["de","en","ar","de-simple"],"name":"{site}",
        "publisher":"","origin":"https://x.example","home_city":{{"name":"{city}","geo":{{"lat":5151,"lon":747}}}},
        "menu":[{{"title":"{menu}","path":"a"}}],"footer":[]}}"#
    );
    let site: Site = serde_json::from_str(&json).unwrap();
    Scene::new(Arc::new(addresses), Arc::new(site))
}

pub(crate) fn draw(page: Page) -> String {
    page::draw(&scene(page.locale), &page).iter().map(Html::print).collect()
}

const COMMON: &str = r#""title":"Der Titel & mehr","kicker":"Oberzeile","description":"Beschreibung","lede":"Der erste Satz.",
"body":[{"kind":"subheading","text":[{"text":"Früh"}]},{"kind":"heading","text":[{"text":"Teil"}]},
 {"kind":"subheading","text":[{"text":"Stück"}]},
 {"kind":"paragraph","text":[{"text":"Siehe "},{"text":"Dura","page":"a/dura"},{"text":" und "},
  {"text":"Stadt","url":"https://www.dortmund.de/"},{"text":" oder "},{"text":"Falle","url":"javascript:alert(1)","strong":true}]},
 {"kind":"bullet_list","items":[[{"kind":"paragraph","text":[{"text":"Eins","emphasis":true}]}],
  [{"kind":"paragraph","text":[{"text":"Zwei"}]},{"kind":"quote","items":[[{"kind":"paragraph","text":[{"text":"Zitat"}]}]]}]]}],
"picture":{"src":"pictures/a.svg","width":2100,"height":900,"alt":"Ein Hügel","kind":"drawing","creator":"R","credit":"Zeichnung: R","rights":"r"},
"trail":[{"title":"Eins","path":"1"},{"title":"Zwei","path":"1/2"},{"title":"Drei","path":"1/2/3"},{"title":"Hier","path":"a/b"}],
"also_under":[{"title":"Auch","path":"q"}],"previous":{"title":"Davor","path":"a/a"},"next":{"title":"Danach","path":"a/c"},
"related":[{"reason":"same_goal","goals":[11,12],"teaser":{"title":"Erstes","path":"r/1","type":"goal","goal":12,"description":"Satz."}},
 {"reason":"editors_choice","teaser":{"title":"Zweites","path":"r/2","type":"article","kicker":"Kunst",
  "picture":{"src":"pictures/b.svg","width":3,"height":2,"alt":"x","kind":"drawing","creator":"R","credit":"c","rights":"r"}}}],
"goals":[{"goal":11,"contribution":"direct","link":{"title":"Nachhaltige Städte","path":"z/11"}}],
"written_in":["de"],"office":{"name":"","address":["Friedensplatz 1"],"phone":"+49 231 50-0"},
"sources":[{"title":"Quelle","url":"https://a.example/","accessed":"2026-11-23"},{"title":"Böse Quelle","url":"javascript:x"}],
"published":"2026-11-23","updated":"2026-11-23","confirmed":"2026-11-23""#;

const MAP: &str = r#","map":{"panels":[{"width":1000,"height":500,"land":"M0 0h9v9z","frame":"M1 2L3 4Z","home":[5,6],
"spots":[{"number":1,"x":10,"y":20,"at_x":30,"at_y":40},{"number":9,"x":1,"y":2,"at_x":1,"at_y":2}]}],
"places":[{"title":"Dura","path":"a/dura","country":"","continent":"asia","distance_km":3170,"since":"2018",
"category":"projektpartnerschaft","dormant":true}]}"#;

const HOME: &str = r#","children":[{"title":"Ein Thema","path":"a/b/c","type":"topic","description":"Mehr davon."}],
"ways":[{"title":"Ziele","path":"z","type":"goal_index"}],
"recent":[{"title":"Neues","path":"n","type":"article","description":"D","updated":"2026-11-23"}],
"map":{"places":[{"title":"Dura","path":"a/dura","country":"","continent":"asia","distance_km":3170,"since":"2018",
"category":"projektpartnerschaft"}]}"#;

const PARTNERSHIP: &str = r#","partnership":{"category":"projektpartnerschaft","status":"ruhend","status_since":"2022","status_note":"Grund.",
"since":"2018","place":"Dura","name_local":{"text":"دورا","lang":"ar"},"country":"","geo":{"lat":3151,"lon":3501},"distance_km":3170,
"population":{"value":40000,"source":"Stadt Dortmund"},
"fields_of_work":[{"title":"Abfall","text":[{"kind":"heading","text":[{"text":"Darin"}]},{"kind":"paragraph","text":[{"text":"Text."}]}],"goals":[11,12]}],
"milestones":[{"date":"2018-03-23","title":"Wagen","text":"Er fährt."}],
"partners":[{"name":"Stadt Dura","role":"Partnerin"},{"name":"EDG","url":"https://www.edg.de/"},{"name":"Böse","url":"javascript:x"}]}"#;

const HANGING: &str = r#","hanging":{"number":2,"count":8,"required_statement":"Aussage.","photo":{"id":"zwei","title":"Zweites",
"caption":"Worte","content_note":"Laut","second":{"lang":"ar","title":"ثانية","caption":"كلمات"},
"picture":{"src":"pictures/2.svg","width":600,"height":900,"alt":"Baum","kind":"photo","creator":"R","credit":"R","rights":"r"}}}"#;

const EXHIBITION: &str = r#","exhibition":{"creators":["Mashhour Wihwah"],"start_date":"2019-11-17","end_date":"2019-12-01",
"venue":{"name":"Kirche","address":"Westenhellweg"},"notice":"Achtung.","required_statement":"Aussage.","photos":[
{"id":"eins","title":"Erstes","caption":"Worte","picture":{"src":"pictures/1.svg","width":900,"height":600,"alt":"Haus","kind":"drawing","creator":"R","credit":"R","rights":"r"}},
{"id":"zwei","title":"Zweites","caption":"Worte","content_note":"Laut","description":"Lang",
"second":{"lang":"ar","title":"ثانية","caption":"كلمات"},
"picture":{"width":600,"height":900,"alt":"Baum","kind":"photo","creator":"R","credit":"R","rights":"r"}}]}"#;
