//! The interface in French, as another city would add it: everything a language needs stands in its one file.

use super::results::{Count, Kinds, Results};
#[cfg(feature = "ssr")]
use super::gone::Gone;
use super::notice::Notice;
use super::{Aloud, Categories, Forms, Notation, Plural, Reasons, Statuses, Term, Words};
use model::Locale;

language!(5, Fr "fr" "Français" "fr_FR" LeftToRight);

pub(super) static WORDS: Words = Words {
    locale: LOCALE,
    plural,
    notation: Notation {
        thousands: "\u{202f}",
        decimal: ",",
        compass: ["N", "S", "E", "O"],
        first_day: "er ",
        day: " ",
    },

    skip: "Aller au contenu",
    home: "Accueil",
    languages: "Langues",
    offer: "Lire cette page en français",
    topics: "Menu principal",
    trail: "Vous êtes ici",
    trail_more: "Afficher tous les niveaux",
    legal: "Mentions légales et aide",
    feedback: "Signaler une erreur ou un obstacle",
    external: "(autre site)",

    loading: "La page se charge.",
    slow: "Cela prend plus de temps que d’habitude. Nous continuons d’essayer.",
    failed_title: "La page n’a pas pu être chargée",
    failed_unreachable: "Nous n’avons reçu aucune réponse. Votre connexion est peut-être coupée. Les pages que vous venez d’ouvrir restent lisibles.",
    failed_server: "Notre serveur ne peut pas répondre pour le moment. Vous n’y êtes pour rien. Réessayez dans quelques minutes.",
    failed_garbled: "Quelque chose est arrivé, mais pas la page. Cela se produit par exemple sur un réseau sans fil qui demande d’abord de s’identifier.",
    failed_outdated: "Ce portail vient d’être renouvelé. Le bouton charge son nouvel état.",
    retry: "Réessayer",
    missing_title: "Cette page n’existe pas",
    missing_text: "Nous ne trouvons rien à cette adresse. La page a peut-être été déplacée, ou l’adresse contient une faute de frappe.",
    missing_ways: "Pour continuer",
    missing_parent: "Un niveau plus haut",
    search_failed: "La recherche ne répond pas pour le moment. Votre connexion est peut-être coupée.",

    other_language: "Cette page n’existe pas encore en français. Le texte est {}.",
    language_names: &[(Locale::Fr, "en français"), (Locale::Sw, "en swahili")],
    full_text: None,
    machine: "Une machine a traduit ce texte. Personne ne l’a encore relu.",
    machine_reviewed: "Une machine a traduit ce texte. Une personne l’a relu.",
    outdated: "Le texte d’origine a changé depuis cette traduction.",
    draft: "Brouillon. Cette page n’est pas encore publiée.",
    dormant: "Ce partenariat est en sommeil.",
    ended: "Ce partenariat a pris fin.",
    dormant_chip: "en sommeil",

    more: "Sur le même sujet",
    reasons: Reasons {
        editors_choice: "Choix de la rédaction",
        same_goal: "Objectif commun",
        same_goals: "Objectifs communs",
        same_country: "Même pays",
        same_office: "Même service",
        same_programme: "Même programme",
        part_of: "Va ensemble",
        background: "Contexte",
        other: "Sujet voisin",
    },
    related_rest: Forms {
        many: "{} de pages de plus sur ce sujet",
        ..Forms::two("{} page de plus sur ce sujet", "{} pages de plus sur ce sujet")
    },
    children: "Pages de cette rubrique",
    also_under: "Figure aussi sous",
    neighbours: "Poursuivre la lecture",
    previous: "Page précédente",
    next: "Page suivante",
    sources: "Sources",
    accessed: "consulté le {}",
    contact: "Service responsable",
    phone: "Téléphone",
    about_page: "À propos de cette page",
    updated: "Dernière modification",
    confirmed: "Faits vérifiés",
    drawing: "Dessin",
    photo: "Photo",
    not_drawn: "Cette image reste à dessiner.",

    aloud: Aloud {
        play: "Écouter",
        pause: "Pause",
        resume: "Reprendre",
        stop: "Arrêter",
        ended: "Fin du texte.",
        voice: "Une voix de votre appareil lit ; le texte ne le quitte pas.",
        no_voice: "Pour écouter, il faut sur votre appareil une voix qui lit {}. Vous pouvez en ajouter une dans ses réglages.",
    },

    home_ways: "Par où commencer",
    home_recent: "Nouveau et modifié",
    home_topics: "Parcourir par sujet",

    map_title: "Où sont nos partenaires",
    map_panels: ["Carte du monde", "Détail agrandi"],
    map_note: "La carte montre les terres sans frontières et ne dit rien du statut des territoires. Contours : Natural Earth, domaine public.",
    map_all: "Tous les lieux avec leur distance",
    continents: ["Europe", "Asie", "Afrique", "Amériques", "Océanie"],
    letters: "Aller à une lettre",

    and: "et",
    comma: ", ",
    since: "Depuis",
    category: "Nature",
    country: "Pays",
    location: "Situation",
    population: "Population",
    distance: "Distance",
    kilometres: "{} km à vol d’oiseau",
    status: "État",
    fields_of_work: "Ce que nous faisons ensemble",
    timeline: "Étapes",
    partners: "Qui participe",
    exhibitions: "Expositions et autres pages",
    categories: Categories {
        partnerschaft: Term {
            name: "Jumelage",
            means: "scellé par une convention, sans terme ni sujet fixés",
        },
        freundschaft: Term {
            name: "Amitié", means: "convenue, mais pour un temps ou pour certains projets"
        },
        kontakt: Term { name: "Contact", means: "sans accord formel" },
        projektpartnerschaft: Term {
            name: "Partenariat de projet",
            means: "travail commun sur des tâches précises",
        },
        other: Term { name: "Lien", means: "un lien entre deux villes" },
    },
    statuses: Statuses {
        geplant: "prévu",
        aktiv: "actif",
        ruhend: "en sommeil",
        beendet: "terminé",
        other: "inconnu",
    },

    goals: "Les objectifs auxquels nous travaillons",
    goal: "Objectif {}",
    all_goals: "Tous les objectifs",
    direct: "contribution directe",
    indirect: "contribution indirecte",
    works_direct: "Qui travaille directement à cet objectif",
    works_indirect: "Qui y contribue indirectement",
    works_nobody: "Aucun partenariat de ce portail n’est encore classé sous cet objectif.",
    matrix_title: "Qui travaille à quoi",
    matrix_caption: "Les partenariats et les objectifs auxquels ils contribuent : ● directement, ○ indirectement",
    partnership: "Partenariat",
    only_worked: "Afficher seulement les objectifs qui ont des partenariats",
    partnership_count: Forms {
        many: "{} de partenariats",
        ..Forms::two("{} partenariat", "{} partenariats")
    },

    shown: "Exposé",
    venue: "Lieu",
    creators: "De",
    pictures: "Images",
    picture_count: Forms { many: "{} d’images", ..Forms::two("{} image", "{} images") },
    walkthrough: "Visite en mots, sans images",
    as_data: "Cette exposition en données",
    content_note: "Avertissement sur le contenu",
    all_rights_reserved: "Tous droits réservés",
    enlarge: "Agrandir l’image {} sur {} : {}",
    picture_of: "Image {} sur {}",
    show_picture: "Afficher l’image",
    close: "Fermer",
    previous_picture: "Image précédente",
    next_picture: "Image suivante",
    zoom_in: "Agrandir",
    zoom_out: "Réduire",
    full_screen: "Plein écran",
    slideshow: "Diaporama",
    download: "Télécharger",
    picture_failed: "Cette image n’a pas pu être chargée.",

    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    since_date: "depuis {}",
};

pub(super) static NOTICE: Notice = Notice {
    title: "Cette page se lit, mais ne fonctionne pas entièrement",
    unsupported: "Votre navigateur n’exécute pas le programme de ce portail (WebAssembly). Textes, images et liens sont tout de même là.",
    missing: "Une partie du programme n’est pas arrivée. Textes, images et liens sont tous là.",
    crash: "Une erreur s’est produite dans le programme de cette page. Rechargez la page pour continuer à l’utiliser.",
    reload: "Recharger",
};

#[cfg(feature = "ssr")]
pub(super) static GONE: Gone =
    Gone { title: "Cette page n’existe plus", instead: "Cette page peut vous aider à la place" };

/// The rule of CLDR for whole numbers: 0 and 1 take the singular, whole millions a form of their own ("1 000 000 d’images").
fn plural(number: u32) -> Plural {
    match number {
        0 | 1 => Plural::One,
        _ if number.is_multiple_of(1_000_000) => Plural::Many,
        _ => Plural::Other,
    }
}

pub(super) static RESULTS: Results = Results {
    count: Count { one: "{} résultat", two: "{} résultats", few: "{} résultats", many: "{} résultats" },
    count_for: "pour « {} »",
    nothing: "Rien trouvé pour « {} »",
    searched: "Recherché dans toutes les pages et images : {}.",
    comma: ", ",
    advice: [
        "Vérifiez l’orthographe.",
        "Essayez un autre mot, ou un mot plus général.",
        "Prenez moins de mots.",
    ],
    ways: "D’autres chemins",
    a_to_z: "Toutes les pages de A à Z",
    map: "Carte des partenariats",
    home: "Accueil",
    corrected: "Résultats pour « {} ».",
    instead: "Chercher plutôt « {} »",
    incomplete: "Une partie de l’index n’a pas pu être chargée. Il manque peut-être des résultats ; la prochaine recherche essaiera de nouveau.",
    narrow: "Affiner les résultats",
    by_kind: "Genre",
    by_partnership: "Partenariat",
    by_goal: "Objectif",
    all: "Tous",
    unnarrowed: "Chercher dans tous les résultats",
    goal: "Objectif {}",
    more: "Voici les {} premiers. Un mot de plus en laissera moins.",
    other_languages: "Résultats dans d’autres langues",
    note: "avec un avertissement sur le contenu",
    kinds: Kinds {
        topic: "Thème",
        partnership: "Partenariat",
        exhibition: "Exposition",
        photo: "Image",
        goal: "Objectif",
        article: "Article",
    },
};
