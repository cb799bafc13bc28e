//! Words that name the values of a field: reasons, kinds of partnership, standings. It knows no language.

/// Why a related page is related. `{}` is what the two pages share.
pub struct Reasons {
    pub editors_choice: &'static str,
    pub same_goal: &'static str,
    pub same_goals: &'static str,
    pub same_country: &'static str,
    pub same_office: &'static str,
    pub same_programme: &'static str,
    pub part_of: &'static str,
    pub background: &'static str,
    pub other: &'static str,
}

/// A term with its explanation.
pub struct Term {
    pub name: &'static str,
    pub means: &'static str,
}

/// The kinds of partnership.
pub struct Categories {
    pub partnerschaft: Term,
    pub freundschaft: Term,
    pub kontakt: Term,
    pub projektpartnerschaft: Term,
    pub other: Term,
}

/// The standings of a partnership.
pub struct Statuses {
    pub geplant: &'static str,
    pub aktiv: &'static str,
    pub ruhend: &'static str,
    pub beendet: &'static str,
    pub other: &'static str,
}
