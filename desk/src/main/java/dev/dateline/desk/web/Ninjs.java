package dev.dateline.desk.web;

import dev.dateline.desk.ninjs.NinjsText;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.story.Story;
import io.javalin.http.Context;
import java.util.List;

/** Answers with ninjs where that is asked for, by {@code Accept} or by {@code ?format=ninjs}. */
final class Ninjs {
    private Ninjs() {}

    static boolean isWanted(Context request) {
        String accept = request.header("Accept");
        return "ninjs".equals(request.queryParam("format")) || accept != null && accept.contains(NinjsText.MEDIA_TYPE);
    }

    static void answer(Context request, Story story) {
        answer(request, NinjsText.of(story));
    }

    static void answer(Context request, List<Story> stories) {
        answer(request, NinjsText.of(stories));
    }

    static void answer(Context request, Article article) {
        answer(request, NinjsText.of(article));
    }

    private static void answer(Context request, String text) {
        Answers.text(request, NinjsText.MEDIA_TYPE, text);
    }
}
