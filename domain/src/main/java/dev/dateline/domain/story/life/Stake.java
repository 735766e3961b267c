package dev.dateline.domain.story.life;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ReportOrigin;
import java.util.List;

/**
 * What a report gave to its story, to be taken back when it leaves.
 *
 * @param article the article it comes from
 * @param origin whose text it is counted as
 * @param standing what it counts for
 * @param names keys of the mentions that count it
 */
public record Stake(ArticleId article, ReportOrigin origin, Voice.Standing standing, List<Integer> names) {
    public Stake {
        names = List.copyOf(names);
    }
}
