//! Apache httpd, as Debian sets it up: its modules, `AllowOverride FileInfo`, the portal's own `.htaccess`.

use crate::portal::Portal;
use crate::process::{self, Server};
use std::fs;
use std::path::Path;
use std::process::Command;

const MODULES: &str = "/usr/lib/apache2/modules";

/// What the portal needs, and what Debian loads besides: they must not get in the way.
const LOADED: [&str; 12] = [
    "mpm_event",
    "authz_core",
    "dir",
    "env",
    "headers",
    "mime",
    "rewrite",
    "autoindex",
    "deflate",
    "filter",
    "negotiation",
    "alias",
];

pub(crate) fn start(program: &Path, portal: &Portal) -> Server {
    let folder = portal.folder("apache");
    let port = process::free_port();
    let modules: String =
        LOADED.iter().map(|name| format!("LoadModule {name}_module {MODULES}/mod_{name}.so\n")).collect();
    let configuration = format!(
        "ServerRoot \"{at}\"\nDefaultRuntimeDir \"{at}\"\nPidFile \"{at}/pid\"\nServerName 127.0.0.1\nListen 127.0.0.1:{port}\n\
         ErrorLog \"{at}/error.log\"\nLogLevel warn rewrite:trace1\n{modules}User nobody\nGroup nogroup\n\
         TypesConfig /etc/mime.types\nAddType application/x-gzip .gz .tgz\nAddLanguage de .de\nAddOutputFilterByType DEFLATE text/html text/css\n\
         DirectoryIndex index.html\nDocumentRoot \"{root}\"\n\
         <Directory />\n  Require all denied\n</Directory>\n\
         <Directory \"{root}\">\n  Options Indexes FollowSymLinks\n  AllowOverride FileInfo\n  Require all granted\n</Directory>\n",
        at = folder.display(),
        root = portal.root().display()
    );
    fs::write(folder.join("httpd.conf"), configuration).unwrap();
    let mut command = Command::new(program);
    // One process, in the foreground.
    command.arg("-X").arg("-f").arg(folder.join("httpd.conf"));
    process::start(command, &folder.join("log"), port, true)
}
