package dev.dateline.desk.channel;

import static dev.dateline.desk.channel.Spoken.KEY;
import static dev.dateline.desk.channel.Spoken.NOW;
import static dev.dateline.desk.channel.Spoken.config;
import static dev.dateline.desk.channel.Spoken.first;
import static dev.dateline.desk.channel.Spoken.more;
import static dev.dateline.desk.channel.Spoken.single;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.dateline.desk.delivery.Answer;
import dev.dateline.desk.delivery.Message;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Novelty;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.InstantSource;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailSpeakerTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.setUser("desk", "a-password");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Answer tell(String to, Message message, String before, String... more) {
        String[] settings = new String[more.length + 12];
        System.arraycopy(
                new String[] {
                    "desk.mail.host", "127.0.0.1",
                    "desk.mail.port", Integer.toString(server.getSmtp().getPort()),
                    "desk.mail.safety", "none",
                    "desk.mail.from", "alerts@desk.example.org",
                    "desk.mail.user", "desk",
                    "desk.mail.password", "a-password"
                },
                0,
                settings,
                0,
                12);
        System.arraycopy(more, 0, settings, 12, more.length);
        try (Speakers speakers = new Speakers(config(settings), KEY, InstantSource.fixed(NOW), 8)) {
            return speakers.tell("night-desk", Spoken.channel(Channel.Kind.MAIL, to, 1), message, before);
        }
    }

    private MimeMessage mail(int number) {
        return server.getReceivedMessages()[number];
    }

    private String part(int number, int part) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail(number).getContent();
        return parts.getBodyPart(part).getContent().toString();
    }

    @Test
    void aMailHasTextAndMarkUpAndSaysHowToLeave() throws Exception {
        assertThat(tell("anna@example.org", single(first("Quake hits <Lima>")), ""))
                .isEqualTo(new Answer.Taken("<a1@desk.example.org>"));
        assertThat(mail(0).getSubject()).isEqualTo("Quake hits <Lima>");
        assertThat(mail(0).getMessageID()).isEqualTo("<a1@desk.example.org>");
        assertThat(mail(0).getSentDate()).isEqualTo(Date.from(NOW.minusNanos(NOW.getNano())));
        assertThat(mail(0).getAllRecipients()[0]).hasToString("anna@example.org");
        assertThat(mail(0).getHeader("List-Unsubscribe", null))
                .startsWith("<https://desk.example.org/unsubscribe?subscriber=night-desk&channel=mine&token=")
                .contains("<mailto:alerts@desk.example.org?subject=unsubscribe");
        assertThat(mail(0).getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(part(0, 0)).startsWith("Quake hits <Lima>").contains("the slowest hop: seeing, 41.0 s");
        assertThat(part(0, 1)).contains("Quake hits &lt;Lima&gt;").contains("href=\"https://desk.example.org/stories/");
    }

    @Test
    void newsAnswersTheMailBefore() throws Exception {
        Answer.Taken taken = (Answer.Taken) tell("anna@example.org", single(first("Quake hits Lima")), "");
        Alert second = more("Quake hits Lima", Alert.Kind.CORRECTION, new Novelty(Novelty.Kind.WITHDRAWN, "Quake"));
        tell("anna@example.org", single(second), String.valueOf(taken.reference()));
        String root = mail(0).getHeader("References", null);
        assertThat(mail(0).getHeader("In-Reply-To", null)).isNull();
        assertThat(mail(1).getHeader("In-Reply-To", null)).isEqualTo("<a1@desk.example.org>");
        assertThat(mail(1).getHeader("References", null)).isEqualTo(root + " <a1@desk.example.org>");
        assertThat(mail(1).getSubject()).isEqualTo("Correction: Quake hits Lima");
    }

    @Test
    void aHeadlineCannotMakeHeaders() throws Exception {
        tell("anna@example.org", single(first("Quake\r\nBcc: all@example.org\r\n\r\nfalse text")), "");
        assertThat(mail(0).getHeader("Bcc")).isNull();
        assertThat(mail(0).getSubject()).isEqualTo("Quake Bcc: all@example.org false text");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsNoMailboxIsRefused() {
        for (String address :
                new String[] {"anna", "anna@example.org, ben@example.org", "a@b.example\r\nBcc: c@d.example"}) {
            assertThat(tell(address, single(first("Quake hits Lima")), "")).isInstanceOf(Answer.Refused.class);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() {
        assertThat(tell("anna@example.org", single(first("Quake hits Lima")), "", "desk.mail.port", "1"))
                .isInstanceOf(Answer.NotNow.class);
        assertThat(tell("anna@example.org", single(first("Quake hits Lima")), "", "desk.mail.host", ""))
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void withoutStarttlsNothingIsSentWhereItIsWanted() {
        assertThat(tell("anna@example.org", single(first("Quake hits Lima")), "", "desk.mail.safety", "starttls"))
                .isInstanceOf(Answer.NotNow.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }
}
