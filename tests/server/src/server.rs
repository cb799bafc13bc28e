//! Owns the listening socket and its threads, and is the handle a test holds; knows nothing of HTTP.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use crate::connection;
use crate::fault::Fault;
use crate::log::{Entry, Log};
use crate::matcher::Matcher;
use crate::rules::{Rules, Times};
use crate::site::Site;

/// A running server; it stops when this handle is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<()>>,
}

/// What every connection sees.
pub(crate) struct Shared {
    pub(crate) site: Site,
    pub(crate) rules: Rules,
    pub(crate) log: Log,
    pub(crate) stopping: AtomicBool,
}

impl Server {
    /// Serves on a free port of this machine.
    pub fn start(site: Site) -> io::Result<Self> {
        Self::start_at(site, 0)
    }

    /// Serves on the given port of this machine; 0 asks for a free one.
    pub fn start_at(site: Site, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            site,
            rules: Rules::default(),
            log: Log::default(),
            stopping: AtomicBool::new(false),
        });
        let for_acceptor = Arc::clone(&shared);
        let acceptor = thread::spawn(move || accept(&listener, &for_acceptor));
        Ok(Self { address, shared, acceptor: Some(acceptor) })
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// `http://127.0.0.1:port`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The full address of a path of the site, below the base path if there is one.
    pub fn url(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin(), self.shared.site.base().trim_end_matches('/'))
    }

    /// From now on, fail so for requests that match.
    pub fn fault(&self, matcher: Matcher, times: Times, fault: Fault) {
        self.shared.rules.add(matcher, times, fault);
    }

    /// Forgets every fault.
    pub fn mend(&self) {
        self.shared.rules.clear();
    }

    /// Every request since the start, in order of arrival.
    pub fn log(&self) -> Vec<Entry> {
        self.shared.log.entries()
    }

    /// The requests for exactly this path of the site.
    pub fn requests_for(&self, path: &str) -> Vec<Entry> {
        self.log().into_iter().filter(|entry| entry.path == path).collect()
    }

    /// Waits for the server's end, which is never unless the process is stopped.
    pub fn wait(mut self) {
        if let Some(acceptor) = self.acceptor.take() {
            // A panicked acceptor ends the wait as well; there is nothing left to serve then.
            let _ = acceptor.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        // The acceptor sleeps in `accept`; one more connection wakes it so that it sees the flag.
        let _ = TcpStream::connect(self.address);
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopping.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        // One thread a connection: browsers open six, and a hanging answer must not hold up the others.
        thread::spawn(move || connection::serve(stream, &shared));
    }
}
