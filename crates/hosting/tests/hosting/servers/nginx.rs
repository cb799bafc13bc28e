//! nginx, with `nginx/weltoffen` copied beside its `nginx.conf`.

use crate::portal::Portal;
use crate::process::{self, Server};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Where Debian's libnginx-mod-http-brotli-static puts the module.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

pub(crate) fn start(program: &Path, portal: &Portal) -> Server {
    let folder = portal.folder("nginx");
    let snippets = folder.join("weltoffen");
    fs::create_dir_all(&snippets).unwrap();
    let brotli = Path::new(BROTLI).is_file();
    for name in ["headers.conf", "server.conf", "brotli.conf"] {
        if name != "brotli.conf" || brotli {
            fs::copy(portal.operator().join("nginx/weltoffen").join(name), snippets.join(name)).unwrap();
        }
    }
    if !brotli {
        assert!(std::env::var_os("WELTOFFEN_REQUIRE_HOSTS").is_none(), "{BROTLI} is not there");
        eprintln!("\n!!! SKIPPED: brotli on nginx, {BROTLI} is not there !!!\n");
    }
    let port = process::free_port();
    let module = if brotli { format!("load_module {BROTLI};") } else { String::new() };
    let at = folder.display();
    let configuration = format!(
        "daemon off; master_process off; pid {at}/pid; error_log stderr; {module}\n\
         events {{ }}\n\
         http {{ access_log off; client_body_temp_path {at}/t1; proxy_temp_path {at}/t2; fastcgi_temp_path {at}/t3;\n\
         uwsgi_temp_path {at}/t4; scgi_temp_path {at}/t5;\n\
         server {{ listen 127.0.0.1:{port}; root \"{root}\"; include weltoffen/server.conf; }} }}\n",
        root = portal.root().display()
    );
    fs::write(folder.join("nginx.conf"), configuration).unwrap();
    let mut command = Command::new(program);
    command.arg("-p").arg(&folder).arg("-c").arg(folder.join("nginx.conf"));
    process::start(command, &folder.join("log"), port, brotli)
}
