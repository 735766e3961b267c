package dev.dateline.desk.web;

import dev.dateline.desk.access.Access;
import dev.dateline.desk.access.SignIn;
import dev.dateline.desk.access.Visitor;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages on which people sign in and out, and the corner of every page that says who they are. */
final class SignInRoutes {
    private final @Nullable SignIn signIn;
    private final Assets assets;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * @param signIn where people sign in; empty where nobody has to
     */
    SignInRoutes(Optional<SignIn> signIn, Assets assets) {
        this.signIn = signIn.orElse(null);
        this.assets = assets;
    }

    void register(RoutesConfig routes) {
        routes.get("/fragments/who", this::who);
        SignIn where = signIn;
        if (where == null) {
            return;
        }
        routes.get("/sign-in", request -> form(request, where, ""));
        routes.post("/sign-in", request -> tell(request, where, where.withKey(request, given(request))));
        routes.get("/sign-in/openid", request -> tell(request, where, where.toProvider(request)));
        routes.get("/sign-in/openid/callback", request -> tell(request, where, where.fromProvider(request)));
        routes.post("/sign-out", where::out);
    }

    private void who(Context request) {
        Visitor visitor = Access.visitor(request);
        if (signIn == null) {
            request.status(HttpStatus.NO_CONTENT);
        } else {
            show(request, "fragment-who.jte", Map.of("visitor", visitor));
        }
    }

    private void tell(Context request, SignIn where, Optional<String> problem) {
        problem.ifPresent(sentence -> form(request, where, sentence));
    }

    private void form(Context request, SignIn where, String problem) {
        String to = Objects.requireNonNullElse(
                request.req().getMethod().equals("POST") ? request.formParam("to") : request.queryParam("to"), "/");
        request.header("Cache-Control", "no-store");
        show(
                request,
                "sign-in.jte",
                Map.of("assets", assets, "provider", where.hasProvider(), "to", to, "problem", problem));
    }

    private static String given(Context request) {
        return Objects.requireNonNullElse(request.formParam("key"), "");
    }

    private void show(Context request, String template, Map<String, Object> values) {
        StringOutput page = new StringOutput();
        templates.render(template, values, page);
        request.html(page.toString());
    }
}
