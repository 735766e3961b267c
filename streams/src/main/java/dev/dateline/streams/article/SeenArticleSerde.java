package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;
import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Partition (4 bytes), offset (8 bytes), the article as on its topic. */
record SeenArticleSerde(Serde<Article> articles) implements Serde<SeenArticle> {
    private static final int PREFIX = Integer.BYTES + Long.BYTES;

    @Override
    public Serializer<SeenArticle> serializer() {
        return (topic, seen) -> {
            byte[] article = articles.serializer().serialize(topic, seen.article());
            return ByteBuffer.allocate(PREFIX + article.length)
                    .putInt(seen.partition())
                    .putLong(seen.offset())
                    .put(article)
                    .array();
        };
    }

    @Override
    public Deserializer<SeenArticle> deserializer() {
        return (topic, bytes) -> {
            if (bytes == null) {
                return null;
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            int partition = buffer.getInt();
            long offset = buffer.getLong();
            byte[] article = new byte[buffer.remaining()];
            buffer.get(article);
            return new SeenArticle(articles.deserializer().deserialize(topic, article), partition, offset);
        };
    }
}
