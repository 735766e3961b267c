package dev.dateline.desk.web;

import dev.dateline.desk.api.ApiArticle;
import dev.dateline.desk.api.ApiSearch;
import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.SearchCursor;
import dev.dateline.desk.archive.SearchFilters;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.StoryPhase;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Search, and articles with their versions, as JSON. */
final class SearchRoutes {
    private static final int USUAL = 20;

    private final Newsroom newsroom;
    private final Archive archive;

    SearchRoutes(Newsroom newsroom, Archive archive) {
        this.newsroom = newsroom;
        this.archive = archive;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/search", this::search);
        routes.get("/api/articles/{id}", this::article);
    }

    private void search(Context request) {
        Answers.json(request, ApiSearch.of(archive.search(ask(request)), newsroom.stories()));
    }

    /** What a request asks the archive. */
    static SearchAsk ask(Context request) {
        return new SearchAsk(
                Objects.requireNonNullElse(request.queryParam("q"), ""),
                filters(request),
                orElse(one(request, "what", SearchAsk.What.class), SearchAsk.What.ALL),
                orElse(one(request, "order", SearchAsk.Order.class), SearchAsk.Order.BEST),
                Asked.limit(request, USUAL, SearchAsk.MOST),
                cursor(request));
    }

    private static SearchFilters filters(Context request) {
        return new SearchFilters(
                text(request, "language"),
                text(request, "outlet"),
                text(request, "place"),
                text(request, "topic"),
                one(request, "kind", ArticleKind.class),
                one(request, "phase", StoryPhase.class),
                moment(request, "from"),
                moment(request, "until"));
    }

    private void article(Context request) {
        ArticleId id = new ArticleId(request.pathParam("id"));
        Asked.requireNotErased(newsroom.redactor().erasures(), id);
        List<Article> versions = archive.versions(id);
        Article wanted = versions.stream()
                .filter(version -> isWanted(request, version))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFoundResponse("No article has this id, or it is older than the desk keeps."));
        if (Ninjs.isWanted(request)) {
            Ninjs.answer(request, wanted);
        } else {
            List<ApiArticle> listed = versions.stream().map(ApiArticle::listed).toList();
            Answers.json(request, new ApiArticle.History(ApiArticle.full(wanted), listed));
        }
    }

    private static boolean isWanted(Context request, Article version) {
        String number = text(request, "version");
        if (number != null && !number.matches("[1-9]\\d{0,8}")) {
            throw new BadRequestResponse("version must be a number from 1 on.");
        }
        return number == null || version.version() == Integer.parseInt(number);
    }

    private static @Nullable SearchCursor cursor(Context request) {
        String cursor = text(request, "cursor");
        return cursor == null
                ? null
                : SearchCursor.parse(cursor)
                        .orElseThrow(
                                () -> new BadRequestResponse("cursor must be the value of next in an earlier answer."));
    }

    private static @Nullable Instant moment(Context request, String parameter) {
        String moment = text(request, parameter);
        return moment == null ? null : Asked.moment(parameter, moment);
    }

    private static <E extends Enum<E>> @Nullable E one(Context request, String parameter, Class<E> type) {
        String text = text(request, parameter);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> written(value).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse(parameter + " must be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(SearchRoutes::written)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> T orElse(@Nullable T value, T usual) {
        return value == null ? usual : value;
    }

    private static @Nullable String text(Context request, String parameter) {
        String text = request.queryParam(parameter);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
