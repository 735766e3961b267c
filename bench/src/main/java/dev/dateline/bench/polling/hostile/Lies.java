package dev.dateline.bench.polling.hostile;

import static dev.dateline.domain.item.Trouble.BAD_CODING;
import static dev.dateline.domain.item.Trouble.BOT_WALL;
import static dev.dateline.domain.item.Trouble.CONNECT;
import static dev.dateline.domain.item.Trouble.EMPTY;
import static dev.dateline.domain.item.Trouble.HTTP_SERVER;
import static dev.dateline.domain.item.Trouble.NOT_FOUND;
import static dev.dateline.domain.item.Trouble.PROTOCOL;
import static dev.dateline.domain.item.Trouble.RATE_LIMITED;
import static dev.dateline.domain.item.Trouble.REDIRECTS;
import static dev.dateline.domain.item.Trouble.REFUSED_ADDRESS;
import static dev.dateline.domain.item.Trouble.UNAUTHORIZED;
import static dev.dateline.domain.item.Trouble.UNREADABLE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Asked;
import dev.dateline.bench.polling.origin.Reply;
import dev.dateline.domain.item.Trouble;
import java.util.List;
import java.util.Random;

/** Answers that lead astray, break off, or are not what they say. */
final class Lies {
    private Lies() {}

    static List<HostileCase> all() {
        return List.of(
                HostileCase.asking("redirect-loop", asked -> Answer.redirect(301, "/feed"), REDIRECTS),
                HostileCase.asking("redirect-chain", Lies::chain, REDIRECTS),
                HostileCase.of(
                        "redirect-to-metadata",
                        Answer.redirect(302, "http://169.254.169.254/latest/meta-data/"),
                        REFUSED_ADDRESS),
                HostileCase.of("redirect-to-intranet", Answer.redirect(301, "http://10.0.0.1/feed"), REFUSED_ADDRESS),
                HostileCase.of(
                        "redirect-to-file", Answer.redirect(302, "file:///etc/passwd"), REFUSED_ADDRESS, REDIRECTS),
                HostileCase.of("no-http", raw("\u0000\u0001\u0002 this is not the web\n\n\n"), PROTOCOL, CONNECT),
                HostileCase.of("hangs-up", raw(""), CONNECT, PROTOCOL),
                broken("half-a-body", "Content-Length: 5000\r\n\r\n<rss version=\"2.0\"><channel>"),
                broken("bad-chunks", "Transfer-Encoding: chunked\r\n\r\nZZZ\r\n<rss>\r\n"),
                HostileCase.of("bad-gzip", badGzip(), BAD_CODING, UNREADABLE),
                HostileCase.of("empty-body", Answer.ok(""), EMPTY),
                HostileCase.of("bot-wall", Answer.status(403).with("cf-mitigated", "challenge"), BOT_WALL),
                HostileCase.of("locked", Answer.status(401), UNAUTHORIZED),
                HostileCase.of("lost", Answer.status(404), NOT_FOUND),
                HostileCase.of("broken-server", Answer.status(500), HTTP_SERVER),
                HostileCase.of("impatient", Answer.status(429).with("Retry-After", "3"), RATE_LIMITED));
    }

    private static Reply chain(Asked asked) {
        return Answer.redirect(302, asked.target() + "x");
    }

    private static HostileCase broken(String name, String rest) {
        Trouble[] fitting = {CONNECT, PROTOCOL, UNREADABLE};
        return HostileCase.of(name, raw("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n" + rest), fitting);
    }

    private static Reply raw(String bytes) {
        return out -> {
            out.write(bytes.getBytes(ISO_8859_1));
            return false;
        };
    }

    /** Begins as gzip does. */
    private static Reply badGzip() {
        byte[] noise = new byte[5000];
        new Random(17).nextBytes(noise);
        System.arraycopy(new byte[] {0x1f, (byte) 0x8b, 8, 0}, 0, noise, 0, 4);
        return Answer.ok(noise).with("Content-Encoding", "gzip");
    }
}
