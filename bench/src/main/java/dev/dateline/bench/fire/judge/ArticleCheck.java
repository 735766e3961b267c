package dev.dateline.bench.fire.judge;

import dev.dateline.bench.fire.press.Telling;
import dev.dateline.domain.article.Article;
import java.util.ArrayList;
import java.util.List;

/** Whether each telling became an article, once, and stands there as it was told last. */
final class ArticleCheck {
    private ArticleCheck() {}

    static void of(WireLedger ledger, Truth truth, Complaints complaints) {
        List<String> lost = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        for (Telling telling : truth.due()) {
            List<Article> versions = ledger.articles.getOrDefault(telling.article(), List.of());
            if (versions.isEmpty()) {
                lost.add(telling.url());
            } else if (versions.stream().noneMatch(version -> version.title().equals(telling.title()))) {
                stale.add(telling.url() + " has "
                        + versions.get(versions.size() - 1).title());
            }
        }
        complaints.add("lost: no article", lost);
        complaints.add("the newest words never came", stale);
        complaints.add("an article more often than it was told", tooOften(ledger, truth));
        complaints.add("an article that nobody told", foreign(ledger, truth));
        complaints.add("a version's number is missing or there twice", misnumbered(ledger));
    }

    private static List<String> tooOften(WireLedger ledger, Truth truth) {
        return ledger.articles.values().stream()
                .filter(versions -> truth.telling(versions.get(0).id())
                        .filter(telling -> versions.size() > 1 + telling.corrections())
                        .isPresent())
                .map(versions ->
                        versions.size() + " versions of " + versions.get(0).url())
                .toList();
    }

    private static List<String> foreign(WireLedger ledger, Truth truth) {
        return ledger.articles.values().stream()
                .map(versions -> versions.get(0))
                .filter(article -> truth.telling(article.id()).isEmpty())
                .map(Article::url)
                .toList();
    }

    private static List<String> misnumbered(WireLedger ledger) {
        List<String> wrong = new ArrayList<>();
        ledger.articles.forEach((id, versions) -> {
            for (int i = 0; i < versions.size(); i++) {
                if (versions.get(i).version() != i + 1) {
                    wrong.add(versions.get(i).url());
                }
            }
        });
        return wrong;
    }
}
