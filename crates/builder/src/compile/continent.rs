//! Which part of the world a country lies in, as the United Nations count for their statistics.

use model::Continent;

/// Of an ISO 3166-1 code, by the UN's "Standard country or area codes for statistical use" (M49), the Americas as one.
/// A code the list does not know counts to Europe, where the site's readers are: the schema lets none pass that is no
/// code, and a country is never placed on the map by its name.
pub(super) fn of(country: &str) -> Continent {
    let parts = [
        (AFRICA, Continent::Africa),
        (AMERICA, Continent::America),
        (ASIA, Continent::Asia),
        (OCEANIA, Continent::Oceania),
    ];
    let found = parts.into_iter().find(|(codes, _)| codes.split(' ').any(|code| code == country));
    found.map_or(Continent::Europe, |(_, continent)| continent)
}

const AFRICA: &str = "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR \
    MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW";

const AMERICA: &str = "AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM \
    KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI";

const ASIA: &str = "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP \
    OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE";

const OCEANIA: &str =
    "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_stands_in_one_part_of_the_world() {
        let mut codes: Vec<&str> =
            [AFRICA, AMERICA, ASIA, OCEANIA].iter().flat_map(|part| part.split(' ')).collect();
        let count = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), count);
        assert!(codes.iter().all(|code| code.len() == 2));
        for (code, continent) in [
            ("PS", Continent::Asia),
            ("TR", Continent::Asia),
            ("GH", Continent::Africa),
            ("US", Continent::America),
            ("RU", Continent::Europe),
            ("NZ", Continent::Oceania),
        ] {
            assert_eq!(of(code), continent, "{code}");
        }
    }
}
