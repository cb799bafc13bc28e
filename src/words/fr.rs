//! The interface in French. Narrow no-break spaces stand before `:`, `?` and `!`, as the language wants them.

#[cfg(feature = "ssr")]
use super::gone::Gone;
use super::{Categories, Forms, Reasons, Statuses, Term, Words, notice::Notice};
use model::Locale;

pub(super) static WORDS: Words = Words {
    locale: Locale::Fr,

    skip: "Aller au contenu",
    home: "Accueil",
    languages: "Langues",
    topics: "Menu principal",
    trail: "Vous êtes ici",
    trail_more: "Afficher tous les niveaux",
    legal: "Mentions légales et aide",
    feedback: "Signaler une erreur ou un obstacle",
    external: "(autre site)",

    loading: "La page se charge.",
    slow: "Cela prend plus de temps que d’habitude. Nous continuons d’essayer.",
    failed_title: "La page n’a pas pu être chargée",
    failed_unreachable: "Nous n’avons reçu aucune réponse. Votre connexion est peut-être interrompue. Les pages que vous venez d’ouvrir restent lisibles.",
    failed_server: "Notre serveur ne peut pas répondre en ce moment. Vous n’y êtes pour rien. Veuillez réessayer dans quelques minutes.",
    failed_garbled: "Quelque chose est arrivé, mais pas la page. Cela se produit par exemple sur un réseau Wi-Fi qui demande d’abord de se connecter.",
    failed_outdated: "Ce portail vient d’être renouvelé. Le bouton charge sa nouvelle version.",
    retry: "Réessayer",
    missing_title: "Cette page n’existe pas",
    missing_text: "Nous ne trouvons rien à cette adresse. La page a peut-être été déplacée, ou l’adresse contient une faute de frappe.",
    missing_ways: "Pour continuer",
    missing_parent: "Un niveau plus haut",
    search_failed: "La recherche ne répond pas pour le moment. Votre connexion est peut-être interrompue.",

    other_language: "Cette page n’existe pas encore en français. Le texte est {}.",
    language_names: [
        "en allemand",
        "en anglais",
        "en arabe",
        "en allemand facile",
        "en français",
        #[cfg(feature = "sw")]
        "en kiswahili",
    ],
    machine: "Une machine a traduit ce texte. Personne ne l’a encore vérifié.",
    machine_reviewed: "Une machine a traduit ce texte. Une personne l’a vérifié.",
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
        part_of: "Pages liées",
        background: "Contexte",
        other: "Sujet voisin",
    },
    related_rest: Forms {
        many: "{} d’autres pages sur ce sujet",
        ..Forms::two("{} autre page sur ce sujet", "{} autres pages sur ce sujet")
    },
    children: "Pages de cette rubrique",
    also_under: "Figure aussi sous",
    neighbours: "Continuer la visite",
    previous: "Page précédente",
    next: "Page suivante",
    sources: "Sources",
    accessed: "consulté\u{202f}: {}",
    contact: "Service responsable",
    phone: "Téléphone",
    about_page: "À propos de cette page",
    updated: "Dernière modification",
    confirmed: "Faits vérifiés",
    drawing: "Dessin",
    photo: "Photo",
    not_drawn: "Cette image reste à dessiner.",

    home_ways: "Entrées",
    home_recent: "Nouveau et modifié",
    home_topics: "Parcourir par sujet",

    map_title: "Où sont nos partenaires",
    map_panels: ["Carte du monde", "Détail agrandi"],
    map_note: "La carte montre les terres sans frontières et ne dit rien du statut des territoires. Contours\u{202f}: Natural Earth, domaine public.",
    map_all: "Tous les lieux et leur distance",
    continents: ["Europe", "Asie", "Afrique", "Amériques", "Océanie"],
    letters: "Aller à une lettre",

    and: "et",
    comma: ", ",
    since: "Depuis",
    category: "Nature",
    country: "Pays",
    location: "Situation",
    population: "Habitant·es",
    distance: "Distance",
    kilometres: "{} km à vol d’oiseau",
    status: "État",
    fields_of_work: "Ce que nous faisons ensemble",
    timeline: "Étapes",
    partners: "Qui participe",
    exhibitions: "Expositions et autres pages",
    categories: Categories {
        partnerschaft: Term { name: "Partenariat", means: "scellé par traité, sans terme ni sujet fixés" },
        freundschaft: Term {
            name: "Amitié", means: "convenue, mais pour un temps ou pour certains projets"
        },
        kontakt: Term { name: "Contact", means: "sans accord formel" },
        projektpartnerschaft: Term {
            name: "Partenariat de projet",
            means: "un travail commun sur des tâches précises",
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

    goals: "Objectifs auxquels nous travaillons",
    goal: "Objectif {}",
    all_goals: "Tous les objectifs",
    direct: "contribution directe",
    indirect: "contribution indirecte",
    works_direct: "Qui travaille directement à cet objectif",
    works_indirect: "Qui y contribue indirectement",
    works_nobody: "Aucun partenariat de ce portail ne figure encore sous cet objectif.",
    matrix_title: "Qui travaille à quoi",
    matrix_caption: "Les partenariats et les objectifs auxquels ils contribuent\u{202f}: ● directement, ○ indirectement",
    partnership: "Partenariat",
    only_worked: "N’afficher que les objectifs qui ont des partenariats",
    partnership_count: Forms {
        many: "{} de partenariats",
        ..Forms::two("{} partenariat", "{} partenariats")
    },

    shown: "Exposé",
    venue: "Lieu",
    creators: "De",
    pictures: "Images",
    picture_count: Forms { many: "{} d’images", ..Forms::two("{} image", "{} images") },
    as_data: "Cette exposition sous forme de données",
    content_note: "Remarque sur le contenu",
    enlarge: "Agrandir l’image {} sur {}\u{202f}: {}",
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
    title: "Cette page se lit, mais tout ne fonctionne pas",
    unsupported: "Votre navigateur n’exécute pas le programme de ce portail (WebAssembly). Tous les textes, images et liens sont là malgré tout.",
    missing: "Une partie du programme n’est pas arrivée. Tous les textes, images et liens sont là.",
    crash: "Une erreur s’est produite dans le programme de cette page. Rechargez la page pour continuer à l’utiliser.",
    reload: "Recharger",
};

#[cfg(feature = "ssr")]
pub(super) static GONE: Gone =
    Gone { title: "Cette page n’existe plus", instead: "Cette page peut aider à la place" };
