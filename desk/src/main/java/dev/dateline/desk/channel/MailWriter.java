package dev.dateline.desk.channel;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.channel.MailSpeaker.Addressed;
import dev.dateline.desk.delivery.Message;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/**
 * Writes mails: text and HTML. A message's id is made of the alert's, so that a mail that was sent twice is known as one; all
 * mails of a thread refer to the thread's own id and answer the one before, so that mailboxes show them together.
 */
final class MailWriter {
    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final ChannelConfig config;
    private final SigningKey key;
    private final Session session;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    MailWriter(ChannelConfig config, SigningKey key, Session session) {
        this.config = config;
        this.key = key;
        this.session = session;
    }

    MimeMessage write(Addressed addressed, Message message, Instant now) throws MessagingException {
        MessageText text = MessageText.of(message, config.publicUrl(), now);
        MimeMessage mail = new Named(session, name(message.id()));
        mail.setFrom(new InternetAddress(config.mail().from(), true));
        mail.setRecipient(RecipientType.TO, addressed.to());
        mail.setSentDate(Date.from(now));
        mail.setSubject(text.heading(), CHARSET);
        mail.setHeader("Auto-Submitted", "auto-generated");
        thread(mail, addressed, message);
        String leave = unsubscribe(mail, addressed);
        mail.setContent(bodies(text, leave));
        mail.saveChanges();
        return mail;
    }

    private void thread(MimeMessage mail, Addressed addressed, Message message) throws MessagingException {
        if (message instanceof Message.Single single) {
            String root = name("thread." + key.token(single.alert().thread()));
            boolean follows = single.alert().number() > 1;
            String before = addressed.before().isEmpty() ? root : addressed.before();
            mail.setHeader("References", before.equals(root) ? root : root + " " + before);
            if (follows) {
                mail.setHeader("In-Reply-To", before);
            }
        }
    }

    /** One click is enough (RFC 8058) where the desk can be reached; else a mail is. */
    private String unsubscribe(MimeMessage mail, Addressed addressed) throws MessagingException {
        String post = "<mailto:" + config.mail().from() + "?subject=unsubscribe%20"
                + Paths.queryValue(addressed.subscriber()).replace("+", "%20") + ">";
        if (config.publicUrl().isEmpty()) {
            mail.setHeader("List-Unsubscribe", post);
            return "";
        }
        String leave = config.publicUrl()
                + Unsubscribing.path(
                        key, addressed.subscriber(), addressed.channel().id());
        mail.setHeader("List-Unsubscribe", "<" + leave + ">, " + post);
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return leave;
    }

    private MimeMultipart bodies(MessageText text, String leave) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        String footer = leave.isEmpty() ? "" : "\n-- \nNo more of this: " + leave + "\n";
        plain.setText(text.plain() + footer, CHARSET);
        StringOutput html = new StringOutput();
        templates.render("mail.jte", Map.of("text", text, "leave", leave), html);
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html.toString(), CHARSET, "html");
        return new MimeMultipart("alternative", plain, rich);
    }

    private String name(String id) {
        return "<" + id + "@" + config.mail().domain() + ">";
    }

    /** A message that keeps the id it was given. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
