package dev.dateline.desk.channel;

import dev.dateline.desk.delivery.Answer;
import dev.dateline.desk.delivery.Message;
import dev.dateline.desk.delivery.Speaker;
import dev.dateline.domain.alert.Channel;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Mails alerts by SMTP, each connection for one message. */
final class MailSpeaker implements Speaker {
    private final MailConfig config;
    private final MailWriter writer;
    private final Session session;
    private final InstantSource clock;

    MailSpeaker(ChannelConfig config, SigningKey key, InstantSource clock) {
        this.config = config.mail();
        this.clock = clock;
        this.session = Session.getInstance(properties(config));
        this.writer = new MailWriter(config, key, session);
    }

    private static Properties properties(ChannelConfig config) {
        MailConfig mail = config.mail();
        String patience = Long.toString(config.patience().toMillis());
        Properties all = new Properties();
        all.setProperty("mail.transport.protocol", "smtp");
        all.setProperty("mail.smtp.connectiontimeout", patience);
        all.setProperty("mail.smtp.timeout", patience);
        all.setProperty("mail.smtp.writetimeout", patience);
        all.setProperty("mail.smtp.localhost", mail.domain());
        all.setProperty("mail.smtp.auth", Boolean.toString(!mail.user().isEmpty()));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(mail.safety() == MailConfig.Safety.STARTTLS));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(mail.safety() == MailConfig.Safety.STARTTLS));
        all.setProperty("mail.smtp.ssl.enable", Boolean.toString(mail.safety() == MailConfig.Safety.TLS));
        mail.trust().context().ifPresent(trusted -> all.put("mail.smtp.ssl.socketFactory", trusted.getSocketFactory()));
        return all;
    }

    @Override
    public Answer tell(String subscriber, Channel channel, Message message, String before) {
        if (config.host().isEmpty()) {
            return new Answer.Refused("this desk has no mail server; set desk.mail.host");
        }
        Optional<InternetAddress> to = MailAddress.read(channel.address());
        if (to.isEmpty()) {
            return new Answer.Refused("this is no mail address");
        }
        try {
            Addressed addressed = new Addressed(subscriber, channel, to.get(), before);
            MimeMessage mail = writer.write(addressed, message, clock.instant());
            send(mail, to.get());
            return new Answer.Taken(mail.getMessageID());
        } catch (MessagingException trouble) {
            return answer(trouble);
        }
    }

    /**
     * Whom a mail is for.
     *
     * @param before the Message-ID of the newest mail of the same thread, empty if there is none
     */
    record Addressed(String subscriber, Channel channel, InternetAddress to, String before) {}

    private void send(MimeMessage mail, InternetAddress to) throws MessagingException {
        try (Transport transport = session.getTransport()) {
            if (config.user().isEmpty()) {
                transport.connect(config.host(), config.port(), null, null);
            } else {
                transport.connect(config.host(), config.port(), config.user(), config.password());
            }
            transport.sendMessage(mail, new Address[] {to});
        }
    }

    /** Codes from 500 are for good (RFC 5321, section 4.2.1); everything else may pass. */
    private static Answer answer(MessagingException trouble) {
        for (Exception cause = trouble; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException failed && failed.getReturnCode() >= 500
                    || cause instanceof SMTPSendFailedException sent && sent.getReturnCode() >= 500) {
                return new Answer.Refused(AlertText.line(String.valueOf(cause.getMessage())));
            }
        }
        return new Answer.NotNow(AlertText.line(String.valueOf(trouble.getMessage())), null);
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
