package dev.dateline.desk.web;

import dev.dateline.desk.channel.SigningKey;
import dev.dateline.desk.channel.Unsubscribing;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Where readers of mail leave a channel. A GET asks whether they mean it, for mailboxes look at addresses before their owners
 * do; a POST, also one that a mailbox sends for a click (RFC 8058), does it.
 */
public final class UnsubscribeRoutes {
    private final SigningKey key;
    private final BiConsumer<String, String> leave;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * @param key what the addresses are signed with
     * @param leave removes a subscriber's channel, if it is there
     */
    public UnsubscribeRoutes(SigningKey key, BiConsumer<String, String> leave) {
        this.key = key;
        this.leave = leave;
    }

    /** Adds them to a server's. */
    public void register(RoutesConfig routes) {
        routes.get(Unsubscribing.PATH, this::ask);
        routes.post(Unsubscribing.PATH, this::leave);
    }

    private void ask(Context request) {
        if (isMeant(request)) {
            show(request, "No more alerts on this channel?", true);
        }
    }

    /** The same answer whether the channel was there or had been left before. */
    private void leave(Context request) {
        if (isMeant(request)) {
            leave.accept(asked(request, "subscriber"), asked(request, "channel"));
            show(request, "You will get no more alerts on this channel.", false);
        }
    }

    private boolean isMeant(Context request) {
        boolean meant = Unsubscribing.isMeant(
                key, asked(request, "subscriber"), asked(request, "channel"), asked(request, "token"));
        if (!meant) {
            request.status(HttpStatus.FORBIDDEN);
            show(request, "This address is not one that was mailed.", false);
        }
        return meant;
    }

    private static String asked(Context request, String name) {
        String value = request.queryParam(name);
        return value == null ? "" : value;
    }

    private void show(Context request, String sentence, boolean asks) {
        StringOutput page = new StringOutput();
        templates.render("unsubscribe.jte", Map.of("sentence", sentence, "asks", asks), page);
        request.html(page.toString());
    }
}
