package dev.dateline.domain.article.page;
import org.jsoup.nodes.Document; import org.jspecify.annotations.Nullable;
public final class PageText { public static Document parse(byte[] b, @Nullable String charset, String url) { return org.jsoup.Jsoup.parse(new String(b, java.nio.charset.StandardCharsets.UTF_8), url); } }
