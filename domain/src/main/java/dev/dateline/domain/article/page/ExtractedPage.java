package dev.dateline.domain.article.page;
import dev.dateline.domain.article.*;
import java.time.Instant; import java.util.List; import org.jspecify.annotations.Nullable;
public record ExtractedPage(String title, List<Block> blocks, @Nullable String description, @Nullable String language, @Nullable PublishedDate published, @Nullable Instant modified, @Nullable String byline, ArticleKind kind, @Nullable String picture, List<OutLink> links) {}
