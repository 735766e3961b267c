package dev.dateline.desk.channel;

import static dev.dateline.desk.channel.Spoken.KEY;
import static dev.dateline.desk.channel.Spoken.NOW;
import static dev.dateline.desk.channel.Spoken.first;
import static dev.dateline.desk.channel.Spoken.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.desk.delivery.Answer;
import dev.dateline.domain.alert.Channel;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that takes no login and no mail before STARTTLS, and has a certificate of its own making. */
class StarttlsTest {
    @TempDir
    private Path folder;

    private final Queue<String> logins = new ConcurrentLinkedQueue<>();
    private final Queue<String> taken = new ConcurrentLinkedQueue<>();

    @SuppressWarnings("NullAway.Init")
    private OwnCertificate certificate;

    @SuppressWarnings("NullAway.Init")
    private SMTPServer server;

    @BeforeEach
    void start() throws Exception {
        certificate = new OwnCertificate(folder, "localhost");
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .startTlsSocketFactory(certificate.server(), false)
                .requireTLS()
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    logins.add(user);
                    if (!password.equals("a-password")) {
                        throw new LoginFailedException("no such password");
                    }
                }))
                .messageHandler((context, from, to, mail) -> taken.add(from + " to " + to))
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Answer tell(String host, String certificates) {
        ChannelConfig config = Spoken.config(
                "desk.mail.host", host,
                "desk.mail.port", Integer.toString(server.getPortAllocated()),
                "desk.mail.certificates", certificates,
                "desk.mail.from", "alerts@desk.example.org",
                "desk.mail.user", "desk",
                "desk.mail.password", "a-password",
                "desk.delivery.patience", "5s");
        try (Speakers speakers = new Speakers(config, KEY, InstantSource.fixed(NOW), 8)) {
            Channel anna = Spoken.channel(Channel.Kind.MAIL, "anna@example.org", 1);
            return speakers.tell("night-desk", anna, single(first("Quake hits Lima")), "");
        }
    }

    @Test
    void aMailGoesOutByTlsToAServerWhoseCertificateIsTrusted() {
        assertThat(tell("localhost", certificate.file())).isEqualTo(new Answer.Taken("<a1@desk.example.org>"));
        assertThat(logins).containsExactly("desk");
        assertThat(taken).containsExactly("alerts@desk.example.org to anna@example.org");
    }

    @Test
    void aCertificateThatNobodyTrustsIsNotTold() {
        assertThat(tell("localhost", "")).isInstanceOf(Answer.NotNow.class);
        assertNothingWasSaid();
    }

    @Test
    void aTrustedCertificateOfAnotherHostIsNotTold() {
        assertThat(tell("127.0.0.1", certificate.file())).isInstanceOf(Answer.NotNow.class);
        assertNothingWasSaid();
    }

    private void assertNothingWasSaid() {
        assertThat(logins).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void aFileWithoutCertificatesIsRefusedBeforeTheDeskStarts() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "not a certificate\n");
        for (String file :
                new String[] {text.toString(), folder.resolve("missing").toString(), "\0"}) {
            assertThatThrownBy(() -> Spoken.config("desk.mail.certificates", file))
                    .hasMessageContaining("desk.mail.certificates")
                    .hasMessageContaining("PEM");
        }
    }
}
