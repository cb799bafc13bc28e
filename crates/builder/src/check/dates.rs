//! Dates: which comes before which, what lies in the future, what has not been looked at for long.

use super::Finder;
use crate::{
    content::Node,
    problem::Code,
    source::{Partnership, Status},
};
use model::Date;

/// Facts that nobody has confirmed for more months than this are told.
const MONTHS: u32 = 18;

impl<'a> Finder<'a> {
    pub(super) fn dates(&mut self, node: &'a Node) {
        let (facts, file) = (&node.facts, node.page_file());
        for (name, date) in
            [("published", facts.published), ("updated", facts.updated), ("confirmed", facts.confirmed)]
        {
            self.not_in_future(date, &file, &format!("/{name}"));
        }
        self.order(facts.published, Some(facts.updated), &file, "/updated", "published");
        for (at, change) in facts.changes.iter().enumerate() {
            self.not_in_future(change.date, &file, &format!("/changes/{at}/date"));
        }
        for (at, source) in facts.sources.iter().enumerate() {
            if let Some(date) = source.accessed {
                self.not_in_future(date, &file, &format!("/sources/{at}/accessed"));
            }
        }
        let age = facts.confirmed.months_until(self.settings.today);
        if age > MONTHS {
            let text = format!("Die Fakten wurden zuletzt vor {age} Monaten geprüft.");
            self.tell(
                Code::ConfirmedOld,
                &file,
                "/confirmed",
                text,
                "Prüfen Sie sie und setzen Sie das Datum neu.",
            );
        }
        if let Some(partnership) = &facts.partnership {
            self.partnership_dates(partnership, &file);
        }
        if let Some(exhibition) = &facts.exhibition {
            if let Some(start) = exhibition.start_date {
                self.order(start, exhibition.end_date, &file, "/exhibition/end_date", "start_date");
            }
            for (at, photo) in exhibition.photos.iter().enumerate() {
                if let Some(date) = photo.date {
                    self.not_in_future(date, &file, &format!("/exhibition/photos/{at}/date"));
                }
            }
        }
    }

    fn partnership_dates(&mut self, facts: &Partnership, file: &str) {
        self.order(facts.since, facts.until, file, "/partnership/until", "since");
        self.order(facts.since, facts.status_since, file, "/partnership/status_since", "since");
        let lived = facts.status != Status::Geplant;
        let past = [
            ("since", Some(facts.since).filter(|_| lived)),
            ("status_since", facts.status_since),
            ("until", facts.until),
        ];
        for (name, date) in past {
            if date.is_some_and(|date| date > self.settings.today) {
                let text = "Dieses Datum liegt in der Zukunft; der Status spricht von etwas, das schon gilt.";
                let mend = "Berichtigen Sie das Datum, oder nehmen Sie den Status `geplant`.";
                self.tell(Code::StatusDate, file, format!("/partnership/{name}"), text, mend);
            }
        }
        let ended = facts.status == Status::Beendet;
        if facts.until.is_some() && !ended {
            let text = "`until` nennt ein Ende, aber der Status ist nicht `beendet`.";
            self.tell(
                Code::StatusUntil,
                file,
                "/partnership/until",
                text,
                "Löschen Sie `until`, oder nehmen Sie `beendet`.",
            );
        } else if ended && facts.until.is_none() && facts.status_since.is_none() {
            let text = "Die Partnerschaft ist beendet, aber niemand erfährt, seit wann.";
            self.tell(Code::StatusUntil, file, "/partnership/status", text, "Ergänzen Sie `until`.");
        }
        for (at, milestone) in facts.milestones.iter().enumerate() {
            self.not_in_future(milestone.date, file, &format!("/partnership/milestones/{at}/date"));
        }
        if let Some(date) = facts.population.as_ref().and_then(|population| population.as_of) {
            self.not_in_future(date, file, "/partnership/population/as_of");
        }
    }

    fn not_in_future(&mut self, date: Date, file: &str, pointer: &str) {
        if date > self.settings.today {
            let text = format!("{date} liegt in der Zukunft.");
            self.tell(Code::DateFuture, file, pointer, text, "Stimmt das Datum?");
        }
    }

    fn order(&mut self, first: Date, second: Option<Date>, file: &str, pointer: &str, than: &str) {
        if second.is_some_and(|second| is_surely_before(second, first)) {
            let text = format!("Dieses Datum liegt vor `{than}` ({first}).");
            self.tell(Code::DateOrder, file, pointer, text, "Vertauscht?");
        }
    }
}

/// Whether `a` ends before `b` begins, as far as both say: 2019 is not surely before 2019-11.
fn is_surely_before(a: Date, b: Date) -> bool {
    let by_month = || a.month().zip(b.month()).map(|(a, b)| a.cmp(&b));
    let by_day = || a.day().zip(b.day()).map(|(a, b)| a.cmp(&b));
    let order = a.year().cmp(&b.year());
    order
        .then_with(|| by_month().unwrap_or(std::cmp::Ordering::Equal))
        .then_with(|| by_day().unwrap_or(std::cmp::Ordering::Equal))
        .is_lt()
}

#[cfg(test)]
mod tests {
    use super::is_surely_before;
    use model::Date;

    #[test]
    fn a_year_is_not_before_its_own_months() {
        for (a, b, expected) in [
            ("2018", "2019", true),
            ("2019", "2019-11", false),
            ("2019-10", "2019-11-17", true),
            ("2019-11", "2019-11-17", false),
            ("2019-11-16", "2019-11-17", true),
            ("2019-12-01", "2019-11-17", false),
        ] {
            let date = |text| Date::parse(text).unwrap();
            assert_eq!(is_surely_before(date(a), date(b)), expected, "{a} {b}");
        }
    }
}
