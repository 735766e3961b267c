package dev.dateline.desk.channel;

import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.schemas.setting.Trust;
import java.util.List;

/**
 * How mail is sent.
 *
 * @param host the mail server; empty when no mail can be sent
 * @param port its port
 * @param safety how the connection is made safe
 * @param trust whose certificates are good
 * @param user who logs in; empty for nobody
 * @param password of the user
 * @param from the sender's mail address
 */
public record MailConfig(String host, int port, Safety safety, Trust trust, String user, String password, String from) {

    /** How a connection to a mail server is made safe. */
    public enum Safety {
        /** It is not: for a server on this machine. */
        NONE,
        /** The server must take STARTTLS. */
        STARTTLS,
        /** TLS from the beginning. */
        TLS
    }

    private static final Setting<String> HOST = Setting.text(
            "desk.mail.host",
            "",
            "The mail server (SMTP) through which alerts are mailed; without one they are refused.");
    private static final Setting<Integer> PORT = Setting.number(
                    "desk.mail.port",
                    587,
                    "The mail server's port: mostly 587 with starttls, 465 with tls, 25 with none.")
            .where(port -> port >= 1 && port <= 65_535, "a port from 1 to 65535");
    private static final Setting<Safety> SAFETY = Setting.choice(
            "desk.mail.safety",
            Safety.STARTTLS,
            "How the connection to the mail server is made safe: starttls, tls, or none for a server on this machine.");
    private static final Setting<Trust> CERTIFICATES = new Setting<>(
            "desk.mail.certificates",
            "",
            "File of certificates (PEM) of which one must have signed the mail server's, for a server that no public authority"
                    + " vouches for; none but these are trusted then. Empty for those that Java trusts.",
            Trust::in);
    private static final Setting<String> USER =
            Setting.text("desk.mail.user", "", "Who logs in at the mail server; empty for nobody.");
    private static final Setting<String> PASSWORD =
            Setting.secret("desk.mail.password", "The password of desk.mail.user.");
    private static final Setting<String> FROM = Setting.text(
                    "desk.mail.from",
                    "dateline@localhost",
                    "The mail address that alerts come from; it also takes wishes to unsubscribe.")
            .where(MailAddress::isOne, "a mail address such as alerts@desk.example.org");

    static final List<Setting<?>> SETTINGS = List.of(HOST, PORT, SAFETY, CERTIFICATES, USER, PASSWORD, FROM);

    static MailConfig from(Settings settings) {
        return new MailConfig(
                settings.get(HOST),
                settings.get(PORT),
                settings.get(SAFETY),
                settings.get(CERTIFICATES),
                settings.get(USER),
                settings.get(PASSWORD),
                settings.get(FROM));
    }

    /** The part of the sender's address after the at sign: names of our messages end in it. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
