//! Web servers that the written configurations are tried on: nginx with its brotli module, Apache, Caddy. Any version;
//! only where apt brings them, since the tests say loudly which one they had to skip.

use std::path::{Path, PathBuf};

use super::apt;
use super::need::{Need, Step};
use crate::project::Project;

struct Host {
    name: &'static str,
    /// Where Debian puts it; `/usr/sbin` is not on everybody's PATH.
    file: &'static str,
}

const HOSTS: [Host; 4] = [
    Host { name: "nginx", file: "/usr/sbin/nginx" },
    Host { name: "nginx-brotli", file: "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so" },
    Host { name: "apache", file: "/usr/sbin/apache2" },
    Host { name: "caddy", file: "/usr/bin/caddy" },
];

pub(super) fn all(project: &Project) -> Vec<Box<dyn Need>> {
    let have_apt = project.has_program("apt-get");
    HOSTS.into_iter().filter(|_| have_apt).map(|host| Box::new(host) as Box<dyn Need>).collect()
}

impl Need for Host {
    fn name(&self) -> &'static str {
        self.name
    }

    fn version(&self) -> &'static str {
        "any"
    }

    fn find(&self, _: &Project) -> Option<PathBuf> {
        Some(Path::new(self.file)).filter(|file| file.exists()).map(Path::to_owned)
    }

    fn step(&self, project: &Project) -> Step {
        let packages = ["nginx-light", "libnginx-mod-http-brotli-static", "apache2", "caddy"];
        apt::step(project, "nginx, Apache and Caddy", "about a minute", &packages)
    }
}
