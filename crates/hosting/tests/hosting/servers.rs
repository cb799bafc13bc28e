//! How each server is started with what was generated, in the way its recipe tells an operator.

pub(crate) mod apache;
pub(crate) mod caddy;
pub(crate) mod nginx;

use crate::portal::Portal;
use crate::process::Server;
use std::path::Path;

/// Starts a server: its program, the portal.
pub(crate) type Start = fn(&Path, &Portal) -> Server;
