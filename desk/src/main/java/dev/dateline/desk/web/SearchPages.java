package dev.dateline.desk.web;

import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.SearchCursor;
import dev.dateline.desk.archive.SearchFilters;
import dev.dateline.desk.view.Material;
import dev.dateline.desk.view.SearchView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;

/** The page of search, and the part of it that changes while somebody types. */
final class SearchPages {

    private static final int HITS = 20;

    private final Material material;
    private final Templates templates;
    private final InstantSource clock;

    SearchPages(Material material, Templates templates, InstantSource clock) {
        this.material = material;
        this.templates = templates;
        this.clock = clock;
    }

    void register(RoutesConfig routes) {
        routes.get("/search", request -> templates.page(request, "search.jte", Map.of("view", view(request))));
        routes.get(
                "/fragments/search",
                request -> templates.fragment(request, "fragment-search.jte", Map.of("view", view(request))));
    }

    private SearchView view(Context request) {
        String cursor = Objects.requireNonNullElse(request.queryParam("cursor"), "");
        SearchAsk ask = new SearchAsk(
                Asked.filter(request).text(),
                SearchFilters.NONE,
                SearchAsk.What.ALL,
                SearchAsk.Order.BEST,
                HITS,
                SearchCursor.parse(cursor).orElse(null));
        return SearchView.of(ask, material, clock.instant());
    }
}
