//! Packages of Debian and its relatives. Knows when we may install them, and what to say when we may not.

use std::process::Command;

use super::need::{Step, Way};
use crate::process;
use crate::project::Project;

pub(super) fn step(project: &Project, name: &str, about: &'static str, packages: &[&str]) -> Step {
    Step { name: name.to_owned(), about, way: way(project, packages) }
}

fn way(project: &Project, packages: &[&str]) -> Way {
    if !project.has_program("apt-get") {
        let lines =
            vec![format!("# {} with your system's own package manager, onto PATH", packages.join(", "))];
        return Way::ByHand { because: "there is no apt-get here", lines };
    }
    let arguments = [&["install", "--yes", "--no-install-recommends"], packages].concat();
    match Right::find(project) {
        Right::Missing => {
            let line = format!("sudo apt-get {}", arguments.join(" "));
            let lines = vec!["sudo apt-get update".to_owned(), line];
            Way::ByHand { because: "we are not root, and sudo asks for a password", lines }
        }
        right => Way::Ours(vec![right.apt(project, &["update", "--quiet"]), right.apt(project, &arguments)]),
    }
}

enum Right {
    Root,
    Sudo,
    Missing,
}

impl Right {
    fn find(project: &Project) -> Right {
        let user = process::output(process::command(project, "id").arg("-u"));
        if user.as_deref().map(str::trim) == Some("0") {
            return Right::Root;
        }
        // `-n`: never ask for a password, fail instead.
        match process::output(process::command(project, "sudo").args(["-n", "true"])) {
            Some(_) => Right::Sudo,
            None => Right::Missing,
        }
    }

    fn apt(&self, project: &Project, arguments: &[&str]) -> Command {
        let program = if matches!(self, Right::Sudo) { "sudo" } else { "env" };
        let mut command = process::command(project, program);
        if matches!(self, Right::Sudo) {
            command.args(["-n", "env"]);
        }
        // Run level 1 keeps a package from starting its service (invoke-rc.d(8)).
        command.args(["DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1", "apt-get"]).args(arguments);
        command.stdin(std::process::Stdio::null());
        command
    }
}
